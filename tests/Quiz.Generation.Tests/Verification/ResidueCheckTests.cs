using Quiz.Domain.Questions;
using Quiz.Generation.Tests.Handmade;
using static Quiz.Generation.Tests.Verification.GateBench;

namespace Quiz.Generation.Tests.Verification;

/// <summary>What belongs to the page, or was torn or doubled on the way, does not reach a reader.</summary>
public sealed class ResidueCheckTests
{
    private readonly PlainArticle article = new PlainArticle("Anna Berg chose a free licence for her site in 2014.").People("Anna Berg");

    [Theory]
    [InlineData("Who chose to use a free licence (HyperLink) for a site in Bergen?", "page-residue")]
    [InlineData("Who harnessed the power of the 100- metre waterfall near Bergen?", "broken-hyphen")]
    [InlineData("Who said that a warming of four degrees would be likely be dangerous?", "doubled-auxiliary")]
    [InlineData("Who wrote an open letter to the tourists of Bergen that said?", "unfinished-stem")]
    [InlineData("According to Karim Sadi, who has won in Bergen time and time?", "unfinished-stem")]
    [InlineData("Who reduced the number of showers in Bergen when he did?", "unfinished-stem")]
    [InlineData("Who built a bridge in Bergen with the help from?", "unfinished-stem")]
    [InlineData("Which city near Bergen is struggling to build a system to cope?", "unfinished-stem")]
    [InlineData("Since when has the number of boats among 16 been dipping in Bergen?", "number-without-noun")]
    [InlineData("Who is the Norsk Kraft owner?", "headline-order")]
    [InlineData("By how much did the value of Norsk Kraft rise to $107bn in 2014?", "blended-measure")]
    [InlineData("What does Norsk Kraft estimate around £32bn?", "two-objects")]
    [InlineData("What have the sailors of Bergen suggested more widespread practice of chess?", "two-objects")]
    [InlineData("How many votes did fishermen camp's Lena Holm of Bergen receive in 2014?", "no-determiner")]
    public void TornOrDoubledText_IsNamed(string stem, string reason) => Reasons(article, stem, Answer("Anna Berg")).ShouldContain(reason);

    [Theory]
    [InlineData("Who gave 6- to 7-year-olds in Bergen a free licence (2014) for a site?")]
    [InlineData("Who wants to be the one to be asked about the licence in Bergen?")]
    [InlineData("What was the site of Anna Berg made of?")]
    [InlineData("How did the town of Bergen try to cope?")]
    [InlineData("Who is the owner of Norsk Kraft?")]
    [InlineData("By how much did the value of Norsk Kraft rise in 2014?")]
    [InlineData("What did Norsk Kraft estimate in 2014?")]
    [InlineData("How many votes did the fishermen camp's Lena Holm of Bergen receive in 2014?")]
    [InlineData("Who lives in the house that Anna Berg said is hers?")]
    public void SoundText_Passes(string stem) =>
        Reasons(article, stem, Answer("Anna Berg")).ShouldNotContain(reason => reason == "page-residue" || reason == "torn-word" || reason == "doubled-auxiliary" || reason == "unfinished-stem"
            || reason == "headline-order" || reason == "blended-measure" || reason == "two-objects" || reason == "no-determiner");

    [Theory]
    [InlineData("100 Norwegian sailors have pledged to leave Bergen.", true)]
    [InlineData("In 2014, 100 Norwegian sailors pledged to leave Bergen.", false)]
    public void StatementBeginsWithAWord(string statement, bool isNamed) => Reasons(article, statement, new TrueFalseNotGiven(Verdict.True)).Contains("number-first").ShouldBe(isNamed);

    [Theory]
    [InlineData("Norsk Kraft’s Anna Berg In the constituency of Bergen, Anna Berg was elected with {1} votes.", "run-together")]
    [InlineData("Norsk Kraft’s Anna Berg In the constituency of Bergen, Anna Berg was elected with {1} votes.", "repeated-name")]
    public void CaptionRunIntoTheSentence_IsNamed(string sentence, string reason) => Reasons(article, "Complete the sentence.", new Cloze(sentence, [new(["60,760"])])).ShouldContain(reason);

    [Fact]
    public void WordTornAtItsHyphen_IsNamed() => Reasons(article, "Complete the sentence.", new Cloze("Anna Berg harnessed the power of the 100- metre waterfall in {1}.", [new(["2014"])])).ShouldContain("torn-word");

    [Fact]
    public void PlainSentence_IsNotRunTogether() => Reasons(article, "Complete the sentence.", new Cloze("In the constituency of Bergen, Anna Berg of The Green Party was elected with {1} votes.", [new(["60,760"])]))
        .ShouldNotContain(reason => reason == "run-together" || reason == "repeated-name");

    [Fact]
    public void StatementCutInAList_IsNamed() => Reasons(article, "According to Anna Berg, licences were economically useless, politically harmful, socially.", new TrueFalseNotGiven(Verdict.True)).ShouldContain("unfinished-stem");
}
