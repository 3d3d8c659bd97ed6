namespace Quiz.Language.Lemmas;

/// <summary>Derives the features of a word from its tags and its form.</summary>
internal static class MorphologyRules
{
    /// <summary>The features that the word itself shows.</summary>
    /// <param name="verbForm">As the network predicts it; tells the gerund from the participle and the imperative from the infinitive.</param>
    public static Morphology Of(string form, UniversalTag tag, string pennTag, VerbForm? verbForm) => tag switch
    {
        UniversalTag.Verb or UniversalTag.Aux => OfVerb(form, pennTag, verbForm),
        UniversalTag.Pron or UniversalTag.Det => OfPronoun(form, pennTag),
        UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Sym => OfNoun(pennTag),
        UniversalTag.Adj or UniversalTag.Adv => OfDegree(tag, pennTag),
        _ => Morphology.None,
    };

    /// <summary>The features of a finite verb whose form leaves person and number open, taken from its subject.</summary>
    public static Morphology Agree(Morphology verb, Morphology subject, bool isCoordinated) =>
        verb is not { VerbForm: VerbForm.Fin, Tense: not null, Person: null }
            ? verb
            : verb with { Person = subject.Person ?? 3, Number = isCoordinated ? GrammaticalNumber.Plur : subject.Number ?? GrammaticalNumber.Sing };

    private static Morphology OfVerb(string form, string pennTag, VerbForm? verbForm) => (pennTag, verbForm) switch
    {
        ("VBZ", _) => new() { VerbForm = VerbForm.Fin, Tense = Tense.Pres, Number = GrammaticalNumber.Sing, Person = 3 },
        ("VBP", _) when form.Equals("am", StringComparison.OrdinalIgnoreCase) || form.EndsWith('m') && form.Length == 2 =>
            new() { VerbForm = VerbForm.Fin, Tense = Tense.Pres, Number = GrammaticalNumber.Sing, Person = 1 },
        ("VBP", _) => new() { VerbForm = VerbForm.Fin, Tense = Tense.Pres },
        ("VBD", _) => new() { VerbForm = VerbForm.Fin, Tense = Tense.Past },
        ("MD", _) => new() { VerbForm = VerbForm.Fin },
        ("VBN", _) => new() { VerbForm = VerbForm.Part, Tense = Tense.Past },
        ("VBG", VerbForm.Ger) => new() { VerbForm = VerbForm.Ger },
        ("VBG", _) => new() { VerbForm = VerbForm.Part, Tense = Tense.Pres },
        ("VB", VerbForm.Fin) => new() { VerbForm = VerbForm.Fin },
        ("VB", _) => new() { VerbForm = VerbForm.Inf },
        (_, VerbForm.Part) => new() { VerbForm = VerbForm.Part, Tense = form.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? Tense.Pres : Tense.Past },
        _ => new() { VerbForm = verbForm },
    };

    private static Morphology OfNoun(string pennTag) => pennTag switch
    {
        "NN" or "NNP" => new() { Number = GrammaticalNumber.Sing },
        "NNS" or "NNPS" => new() { Number = GrammaticalNumber.Plur },
        _ => Morphology.None,
    };

    private static Morphology OfDegree(UniversalTag tag, string pennTag) => pennTag switch
    {
        "JJR" or "RBR" => new() { Degree = Degree.Cmp },
        "JJS" or "RBS" => new() { Degree = Degree.Sup },
        _ => tag == UniversalTag.Adj ? new() { Degree = Degree.Pos } : Morphology.None,
    };

    private static Morphology OfPronoun(string form, string pennTag) => form.ToLowerInvariant() switch
    {
        "i" or "me" or "my" or "mine" or "myself" => Pronoun(GrammaticalNumber.Sing, 1),
        "we" or "us" or "our" or "ours" or "ourselves" => Pronoun(GrammaticalNumber.Plur, 1),
        "you" or "your" or "yours" => Pronoun(null, 2),
        "yourself" => Pronoun(GrammaticalNumber.Sing, 2),
        "yourselves" => Pronoun(GrammaticalNumber.Plur, 2),
        "he" or "him" or "his" or "himself" or "she" or "her" or "hers" or "herself" or "it" or "its" or "itself" => Pronoun(GrammaticalNumber.Sing, 3),
        "they" or "them" or "their" or "theirs" or "themselves" => Pronoun(GrammaticalNumber.Plur, 3),
        "these" or "those" => new() { Number = GrammaticalNumber.Plur },
        "this" or "that" when pennTag == "DT" => new() { Number = GrammaticalNumber.Sing },
        _ => pennTag == "NN" ? new() { Number = GrammaticalNumber.Sing } : Morphology.None,
    };

    private static Morphology Pronoun(GrammaticalNumber? number, int person) => new() { Number = number, Person = person };
}
