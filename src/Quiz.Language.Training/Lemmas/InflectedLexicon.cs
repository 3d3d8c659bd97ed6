using Quiz.Language.Inflection;
using Quiz.Language.Lemmas;

namespace Quiz.Language.Training.Lemmas;

/// <summary>The forms of the verbs and nouns of WordNet, so that the lemmatizer knows words that no treebank has.</summary>
internal static class InflectedLexicon
{
    /// <param name="folder">Holds <c>wordnet-verb-synonyms.tsv</c>, <c>wordnet-noun-lexname.tsv</c> and their exception lists.</param>
    public static IEnumerable<(LemmaKey Key, string Lemma)> Read(string folder) =>
        Exceptions(Path.Combine(folder, "wordnet-verb-exceptions.tsv"), VerbKeys)
            .Concat(Exceptions(Path.Combine(folder, "wordnet-noun-exceptions.tsv"), NounKeys))
            .Concat(Words(Path.Combine(folder, "wordnet-verb-synonyms.tsv")).SelectMany(VerbForms))
            .Concat(Words(Path.Combine(folder, "wordnet-noun-lexname.tsv")).SelectMany(NounForms));

    private static IEnumerable<(LemmaKey, string)> Exceptions(string file, Func<string, IEnumerable<LemmaKey>> keys) =>
        from row in Rows(file)
        let lemma = row[1].Split('|')[0]
        where IsWord(row[0]) && IsWord(lemma)
        from key in keys(row[0])
        select (key, lemma);

    // The list says only that a form belongs to a verb; its ending tells which form.
    private static IEnumerable<LemmaKey> VerbKeys(string form) => form switch
    {
        _ when form.EndsWith("ing", StringComparison.Ordinal) => [new("VBG", form)],
        _ when form.EndsWith("es", StringComparison.Ordinal) => [new("VBZ", form)],
        _ => [new("VBD", form), new("VBN", form)],
    };

    private static IEnumerable<LemmaKey> NounKeys(string form) => [new("NNS", form)];

    private static IEnumerable<(LemmaKey, string)> VerbForms(string lemma)
    {
        var forms = VerbInflector.Of(lemma);
        yield return (new("VBZ", forms.ThirdPerson), lemma);
        yield return (new("VBD", forms.Past), lemma);
        yield return (new("VBN", forms.PastParticiple), lemma);
        yield return (new("VBG", forms.PresentParticiple), lemma);
        foreach (var (past, participle) in VerbInflector.AllPasts(lemma))
        {
            yield return (new("VBD", past), lemma);
            yield return (new("VBN", participle), lemma);
        }
    }

    private static IEnumerable<(LemmaKey, string)> NounForms(string lemma) => [(new("NNS", NounInflector.Plural(lemma)), lemma)];

    private static IEnumerable<string> Words(string file) => Rows(file).Select(row => row[0]).Where(IsWord);

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(file).Skip(1).Select(line => line.Split('\t'));

    private static bool IsWord(string word) => word.Length > 1 && word.All(char.IsAsciiLetterLower);
}
