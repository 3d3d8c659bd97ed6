using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language;
using Quiz.Language.Inflection;

namespace Quiz.Generation.Stems;

/// <summary>Puts questions and statements together from the parts of a clause.</summary>
internal sealed class QuestionWriter(ClauseParts clause)
{
    private readonly SentenceTree tree = clause.Tree;

    /// <summary>"Who visited China?": the question word is the subject.</summary>
    /// <param name="questionWord">"Who", "Which company", "How many people".</param>
    /// <param name="pieces">What follows the verb.</param>
    /// <param name="number">Of the question word; a question about one who does it is singular, whatever the subject was.</param>
    public string AboutSubject(string questionWord, IEnumerable<Piece> pieces, GrammaticalNumber number = GrammaticalNumber.Sing)
    {
        var words = new List<string> { questionWord };
        if (clause.Group.IsReduced)
            words.Add(Agreement.Be(Tense.Past, number));
        foreach (var word in clause.Group.Words)
            words.Add(clause.Group.IsReduced ? Word(word) : word == clause.Group.Finite ? Agreeing(word, number) : Word(word));
        words.AddRange(pieces.Select(piece => piece.Text));
        return Finish(words, "?");
    }

    /// <summary>"Whom did Wang Yi meet?": an auxiliary stands before the subject.</summary>
    public string Inverted(string questionWord, IEnumerable<Piece> pieces)
    {
        var group = clause.Group;
        if (group.IsReduced)
            return Finish([questionWord, WasOrWere(), clause.Subject.Text, .. group.Words.Select(Word), .. pieces.Select(piece => piece.Text)], "?");
        var words = new List<string> { questionWord };
        var finite = tree[group.Finite];
        var needsDo = !IsAuxiliary(group.Finite);
        words.Add(needsDo ? DoFor(finite) : Word(group.Finite));
        words.Add(clause.Subject.Text);
        foreach (var word in group.Words)
        {
            if (word == group.Finite)
            {
                if (needsDo)
                    words.Add(BaseForm(finite));
            }
            else
                words.Add(Word(word));
        }
        words.AddRange(pieces.Select(piece => piece.Text));
        return Finish(words, "?");
    }

    /// <summary>"Who stopped three ships?" of "three ships were stopped by ...": null where the passive has more than "be".</summary>
    public string? AboutAgent(string questionWord, IEnumerable<Piece> pieces)
    {
        var group = clause.Group;
        if (group.IsReduced && group.Words.Length == 1)
            return Finish([questionWord, Agreement.Finite(tree[group.Head].Lemma.ToLowerInvariant(), Tense.Past, GrammaticalNumber.Sing), clause.Subject.Text, .. pieces.Select(piece => piece.Text)], "?");
        if (!group.IsPassive || group.Words.Length != 2 || tree[group.Finite].Lemma != "be" || group.Words[0] != group.Finite)
            return null;
        var tense = tree[group.Finite].PennTag == "VBD" ? Tense.Past : Tense.Pres;
        return Finish([questionWord, Agreement.Finite(tree[group.Head].Lemma.ToLowerInvariant(), tense, GrammaticalNumber.Sing), clause.Subject.Text, .. pieces.Select(piece => piece.Text)], "?");
    }

    /// <summary>The clause as a sentence.</summary>
    public string Statement(IEnumerable<Piece> pieces)
    {
        var words = Told();
        words.AddRange(pieces.Select(piece => piece.Text));
        return Finish(words, ".");
    }

    /// <summary>The clause without a capital and full stop: what follows "that".</summary>
    public string Clause(IEnumerable<Piece> pieces)
    {
        var words = Told();
        words.AddRange(pieces.Select(piece => piece.Text));
        return string.Join(' ', words);
    }

    private List<string> Told() => [clause.Subject.Text, .. clause.Group.IsReduced ? [WasOrWere()] : Array.Empty<string>(), .. clause.Group.Words.Select(Word)];

    private string WasOrWere() =>
        Agreement.Be(Tense.Past, clause.Subject.Role.IsCoordinated || tree[clause.Subject.Role.Head].PennTag == "NNS" ? GrammaticalNumber.Plur : GrammaticalNumber.Sing);

    private string Finish(List<string> words, string mark)
    {
        var text = string.Join(' ', words.Where(word => word.Length > 0));
        if (clause.Fact.Attribution is { SpeakerWording: var speaker } && speaker.Length > 0)
            text = $"According to {speaker}, {(StartsWithName() && mark == "." ? text : char.ToLowerInvariant(text[0]) + text[1..])}";
        return char.ToUpperInvariant(text[0]) + text[1..] + (mark == "." && text.EndsWith('.') ? "" : mark);
    }

    private bool StartsWithName() => char.IsUpper(clause.Subject.Text[0]);

    private bool IsAuxiliary(int token) => tree.Has(token, "aux", "cop") || tree[token].Lemma == "be";

    // Contractions are written out: "'s visiting", "'ll", "n't".
    private string Word(int token)
    {
        var form = tree[token].Form;
        return form.ToLowerInvariant() switch
        {
            "'s" or "’s" => tree[token].Lemma == "have" ? "has" : "is",
            "'re" or "’re" => "are",
            "'ve" or "’ve" => "have",
            "'ll" or "’ll" => "will",
            "'d" or "’d" => tree[token].Lemma == "have" ? "had" : "would",
            "'m" or "’m" => "am",
            "n't" or "n’t" => "not",
            "ca" => "can",
            "wo" => "will",
            "i" => "I",
            var lower => tree[token].Tag == UniversalTag.Propn ? form : lower,
        };
    }

    private string Agreeing(int finite, GrammaticalNumber number)
    {
        var token = tree[finite];
        if (token.PennTag == "MD")
            return Word(finite);
        var lemma = token.Lemma.ToLowerInvariant();
        return token.PennTag switch
        {
            "VBD" when lemma == "be" => Agreement.Be(Tense.Past, number),
            "VBZ" or "VBP" => Agreement.Finite(lemma, Tense.Pres, number),
            _ => Word(finite),
        };
    }

    private static string DoFor(Token finite) => finite.PennTag switch
    {
        "VBD" => "did",
        "VBZ" => "does",
        _ => "do",
    };

    private static string BaseForm(Token finite) => finite.Lemma.ToLowerInvariant();
}
