using Quiz.Language.Inflection;

namespace Quiz.Language.Tests.Inflection;

public sealed class VerbInflectorTests
{
    // Third person, past, past participle, -ing.
    [Theory]
    [InlineData("visit", "visits visited visited visiting")]
    [InlineData("admit", "admits admitted admitted admitting")]
    [InlineData("refer", "refers referred referred referring")]
    [InlineData("offer", "offers offered offered offering")]
    [InlineData("stop", "stops stopped stopped stopping")]
    [InlineData("meet", "meets met met meeting")]
    [InlineData("begin", "begins began begun beginning")]
    [InlineData("write", "writes wrote written writing")]
    [InlineData("forget", "forgets forgot forgotten forgetting")]
    [InlineData("fix", "fixes fixed fixed fixing")]
    [InlineData("go", "goes went gone going")]
    [InlineData("veto", "vetoes vetoed vetoed vetoing")]
    [InlineData("deny", "denies denied denied denying")]
    [InlineData("play", "plays played played playing")]
    [InlineData("agree", "agrees agreed agreed agreeing")]
    [InlineData("hope", "hopes hoped hoped hoping")]
    [InlineData("die", "dies died died dying")]
    [InlineData("panic", "panics panicked panicked panicking")]
    [InlineData("quit", "quits quit quit quitting")]
    [InlineData("be", "is was been being")]
    [InlineData("have", "has had had having")]
    [InlineData("carry out", "carries out carried out carried out carrying out")]
    [InlineData("watch", "watches watched watched watching")]
    [InlineData("show", "shows showed shown showing")]
    [InlineData("broadcast", "broadcasts broadcast broadcast broadcasting")]
    public void Verb_HasItsForms(string lemma, string forms)
    {
        var verb = VerbInflector.Of(lemma);
        $"{verb.ThirdPerson} {verb.Past} {verb.PastParticiple} {verb.PresentParticiple}".ShouldBe(forms);
    }

    [Theory]
    [InlineData("be", Tense.Past, GrammaticalNumber.Sing, 3, "was")]
    [InlineData("be", Tense.Past, GrammaticalNumber.Plur, 3, "were")]
    [InlineData("be", Tense.Past, GrammaticalNumber.Sing, 2, "were")]
    [InlineData("be", Tense.Pres, GrammaticalNumber.Sing, 1, "am")]
    [InlineData("be", Tense.Pres, GrammaticalNumber.Plur, 3, "are")]
    [InlineData("have", Tense.Pres, GrammaticalNumber.Sing, 3, "has")]
    [InlineData("have", Tense.Pres, GrammaticalNumber.Plur, 3, "have")]
    [InlineData("do", Tense.Past, GrammaticalNumber.Plur, 3, "did")]
    [InlineData("do", Tense.Pres, GrammaticalNumber.Sing, 3, "does")]
    [InlineData("meet", Tense.Past, GrammaticalNumber.Sing, 3, "met")]
    [InlineData("meet", Tense.Pres, GrammaticalNumber.Plur, 3, "meet")]
    public void FiniteVerb_AgreesWithItsSubject(string lemma, Tense tense, GrammaticalNumber number, int person, string form) =>
        Agreement.Finite(lemma, tense, number, person).ShouldBe(form);
}
