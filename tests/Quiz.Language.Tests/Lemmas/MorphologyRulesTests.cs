using Quiz.Language.Lemmas;

namespace Quiz.Language.Tests.Lemmas;

public sealed class MorphologyRulesTests
{
    [Fact]
    public void PastTense_IsFiniteAndOpenInPerson() =>
        MorphologyRules.Of("met", UniversalTag.Verb, "VBD", VerbForm.Fin).ShouldBe(new() { VerbForm = VerbForm.Fin, Tense = Tense.Past });

    [Fact]
    public void PastParticiple_HasPastTense() =>
        MorphologyRules.Of("met", UniversalTag.Verb, "VBN", VerbForm.Part).ShouldBe(new() { VerbForm = VerbForm.Part, Tense = Tense.Past });

    [Fact]
    public void IngForm_IsGerundOrParticipleAsPredicted()
    {
        MorphologyRules.Of("meeting", UniversalTag.Verb, "VBG", VerbForm.Ger).ShouldBe(new() { VerbForm = VerbForm.Ger });
        MorphologyRules.Of("meeting", UniversalTag.Verb, "VBG", VerbForm.Part).ShouldBe(new() { VerbForm = VerbForm.Part, Tense = Tense.Pres });
    }

    [Fact]
    public void Imperative_IsAFiniteBaseForm()
    {
        MorphologyRules.Of("Go", UniversalTag.Verb, "VB", VerbForm.Fin).VerbForm.ShouldBe(VerbForm.Fin);
        MorphologyRules.Of("go", UniversalTag.Verb, "VB", VerbForm.Inf).VerbForm.ShouldBe(VerbForm.Inf);
    }

    [Fact]
    public void Verb_TakesNumberFromItsSubject()
    {
        var verb = MorphologyRules.Of("met", UniversalTag.Verb, "VBD", VerbForm.Fin);
        var minister = MorphologyRules.Of("minister", UniversalTag.Noun, "NN", null);
        var they = MorphologyRules.Of("they", UniversalTag.Pron, "PRP", null);

        MorphologyRules.Agree(verb, minister, isCoordinated: false).ShouldBe(verb with { Person = 3, Number = GrammaticalNumber.Sing });
        MorphologyRules.Agree(verb, minister, isCoordinated: true).Number.ShouldBe(GrammaticalNumber.Plur);
        MorphologyRules.Agree(verb, they, isCoordinated: false).Number.ShouldBe(GrammaticalNumber.Plur);
    }

    [Fact]
    public void Comparative_HasItsDegree()
    {
        MorphologyRules.Of("larger", UniversalTag.Adj, "JJR", null).Degree.ShouldBe(Degree.Cmp);
        MorphologyRules.Of("large", UniversalTag.Adj, "JJ", null).Degree.ShouldBe(Degree.Pos);
        MorphologyRules.Of("most", UniversalTag.Adv, "RBS", null).Degree.ShouldBe(Degree.Sup);
    }
}
