namespace Quiz.Language.Inflection;

/// <summary>The forms of "be", "have" and "do" that agree with a subject.</summary>
public static class Agreement
{
    /// <param name="person">1, 2 or 3.</param>
    public static string Be(Tense tense, GrammaticalNumber number, int person = 3) => (tense, number, person) switch
    {
        (Tense.Past, GrammaticalNumber.Sing, 1 or 3) => "was",
        (Tense.Past, _, _) => "were",
        (_, GrammaticalNumber.Sing, 1) => "am",
        (_, GrammaticalNumber.Sing, 3) => "is",
        _ => "are",
    };

    /// <param name="person">1, 2 or 3.</param>
    public static string Have(Tense tense, GrammaticalNumber number, int person = 3) =>
        tense == Tense.Past ? "had" : number == GrammaticalNumber.Sing && person == 3 ? "has" : "have";

    /// <param name="person">1, 2 or 3.</param>
    public static string Do(Tense tense, GrammaticalNumber number, int person = 3) =>
        tense == Tense.Past ? "did" : number == GrammaticalNumber.Sing && person == 3 ? "does" : "do";

    /// <summary>The finite form of any verb.</summary>
    /// <param name="lemma">Base form of the verb.</param>
    /// <param name="person">1, 2 or 3.</param>
    public static string Finite(string lemma, Tense tense, GrammaticalNumber number, int person = 3)
    {
        if (lemma == "be")
            return Be(tense, number, person);
        var forms = VerbInflector.Of(lemma);
        return tense == Tense.Past ? forms.Past : number == GrammaticalNumber.Sing && person == 3 ? forms.ThirdPerson : forms.Base;
    }
}
