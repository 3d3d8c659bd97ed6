namespace Quiz.Language.Conllu;

/// <summary>One word line of a CoNLL-U file, https://universaldependencies.org/format.html; an underscore stands for no value.</summary>
/// <param name="Id">Position in its sentence, from 1.</param>
/// <param name="Head">Position of the head; 0 for the root, null where the file gives none.</param>
public sealed record ConlluWord(
    int Id, string Form, string Lemma, string Upos, string Xpos, string Feats, int? Head, string Deprel, string Deps, string Misc)
{
    /// <summary>What a column without a value holds.</summary>
    public const string None = "_";

    /// <summary>Value of a feature, or null: Feature("VerbForm").</summary>
    public string? Feature(string name) => ConlluPairs.Value(Feats, name);
}
