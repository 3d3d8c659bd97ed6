using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Tests.Handmade;
using static Quiz.Generation.Tests.Verification.GateBench;

namespace Quiz.Generation.Tests.Verification;

/// <summary>The answer must be read for.</summary>
public sealed class WorthCheckTests
{
    private readonly PlainArticle article = new PlainArticle(
        "Anna Berg, the chief engineer of Norsk Kraft, built a dam near Bergen.", "Moss grows on the dam of Norsk Kraft.", "The late Karim Sadi was the director of Norsk Kraft.").People("Anna Berg", "Karim Sadi");

    [Theory]
    [InlineData("scientists")]
    [InlineData("some students")]
    [InlineData("more and more people")]
    public void BareRole_IsNoAnswerToWho(string key) => Reasons(article, "Who built a dam near Bergen for Norsk Kraft?", Answer(key)).ShouldContain("bare-key");

    [Theory]
    [InlineData("researchers at the University of Bergen")]
    [InlineData("leading water scientists")]
    [InlineData("Anna Berg")]
    public void OneWhoIsTold_IsAnAnswerToWho(string key) => Reasons(article, "Who built a dam near Bergen for Norsk Kraft?", Answer(key)).ShouldNotContain("bare-key");

    [Theory]
    [InlineData("an unlikely solution", true)]
    [InlineData("a real challenge", true)]
    [InlineData("a solution to the floods", false)]
    [InlineData("artillery fire", false)]
    public void ShellNoun_SaysNothing(string key, bool isShell) => Reasons(article, "What did Anna Berg provide near Bergen?", Answer(key), kind: FactKind.What).Contains("shell-key").ShouldBe(isShell);

    [Fact]
    public void CommonWordWithACapital_IsNobody() => Reasons(article, "Who grows on the dam of Norsk Kraft near Bergen?", Answer("Moss")).ShouldContain("key-not-a-name");

    [Theory]
    [InlineData("longstanding federation president")]
    [InlineData("Anna Berg’s predecessor")]
    [InlineData("Captain")]
    [InlineData("English explorer")]
    [InlineData("14-year-old boy from Irving")]
    [InlineData("president of the federation for more than 25 years")]
    [InlineData("whose teenage daughters")]
    [InlineData("prime minister and the ambassador")]
    public void DescriptionThatIsNoPost_IsNamed(string key) => Reasons(article, "What position does Anna Berg hold?", Answer(key), kind: FactKind.What).ShouldContain("not-a-post");

    [Theory]
    [InlineData("chief engineer of Norsk Kraft")]
    [InlineData("Prime Minister")]
    [InlineData("Hoxton Analytics CEO")]
    [InlineData("spokesman for the Indonesian military")]
    public void Post_Passes(string key) => Reasons(article, "What position does Anna Berg hold?", Answer(key), kind: FactKind.What).ShouldNotContain(reason => reason == "not-a-post" || reason == "no-determiner");

    [Fact]
    public void PostOfOneWhoIsDead_MayBePast() => Reasons(article, "What position does Karim Sadi hold?", Answer("director of Norsk Kraft"), "The late Karim Sadi was the director of Norsk Kraft.", FactKind.What).ShouldContain("post-may-be-past");

    [Theory]
    [InlineData("U.S. President", true)]
    [InlineData("president of Russia", true)]
    [InlineData("president of ECITA", false)]
    public void HeadOfAGreatPower_IsKnownToAll(string key, bool isKnown) => Reasons(article, "What position does Anna Berg hold?", Answer(key), kind: FactKind.What).Contains("known-to-all").ShouldBe(isKnown);

    [Fact]
    public void PostureOfTheMoment_IsAPassingDetail() => Reasons(article, "Who is sitting on a black plastic chair in the town hall of Bergen?", Answer("Anna Berg")).ShouldContain("passing-detail");

    [Fact]
    public void QuotationThatStandsSo_IsNoStatementToJudge() =>
        Reasons(article, "Anna Berg said, “The dam will hold for a hundred years”.", new TrueFalseNotGiven(Verdict.True), kind: FactKind.WhoSaid).ShouldContain("true-word-for-word");
}
