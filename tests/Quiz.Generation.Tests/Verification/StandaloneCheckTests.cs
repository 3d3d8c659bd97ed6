using Quiz.Generation.Tests.Handmade;
using static Quiz.Generation.Tests.Verification.GateBench;

namespace Quiz.Generation.Tests.Verification;

/// <summary>A stem names everything that it speaks of.</summary>
public sealed class StandaloneCheckTests
{
    private readonly PlainArticle article = new PlainArticle("Anna Berg installed a system at the airport of Oslo in December 2014.").People("Anna Berg");

    [Theory]
    [InlineData("Who has installed a similar system at Oslo Airport?", "comparison-without-second-term")]
    [InlineData("Who commented on the latest arrests of union leaders?", "comparison-without-second-term")]
    [InlineData("Who carried out further tests of the runway in Oslo?", "comparison-without-second-term")]
    [InlineData("Who seized the controversial Jack Harper at Oslo Airport?", "epithet")]
    [InlineData("When will the town of 7,000 people open its airport in Norway?", "unexplained-the")]
    [InlineData("Who sold stolen paintings to the auction house in 2014?", "unexplained-the")]
    [InlineData("In which year did the Austrian land on Earth?", "unexplained-the")]
    [InlineData("Who had ventured out to the supermarket of Harringay?", "pluperfect")]
    [InlineData("In which year had Anna Berg made headlines in Oslo?", "pluperfect")]
    [InlineData("Who returned to Oslo with Lin Foxhall on 5 September?", "month-without-year")]
    [InlineData("Who seized Jack Harper at Oslo Airport in December?", "month-without-year")]
    [InlineData("How many copies have the pictures of Anna Berg sold to date?", "deictic-time")]
    [InlineData("In which year did a British-born cook move to Oslo?", "unnamed-party")]
    [InlineData("Who invented something used by millions of travellers in Oslo?", "vague-thing")]
    public void WhatTheStemDoesNotName_IsNamed(string stem, string reason) => Reasons(article, stem, Answer("Anna Berg")).ShouldContain(reason);

    [Theory]
    [InlineData("One ordered nine systems for the airport of Oslo.", true)]
    [InlineData("One engineer ordered nine systems for the airport of Oslo.", false)]
    public void StatementAboutOneOfNobodyKnowsWhom_IsNamed(string statement, bool points) =>
        Reasons(article, statement, new Domain.Questions.TrueFalseNotGiven(Domain.Questions.Verdict.True)).Contains("pronoun-in-stem").ShouldBe(points);

    [Theory]
    [InlineData("Who installed a system similar to that of Rome at Oslo Airport?")]
    [InlineData("Who was seized at Oslo Airport in December 2014?")]
    [InlineData("Who may open the first runway of Oslo Airport?")]
    [InlineData("Who had left Oslo before Anna Berg came in 2014?")]
    [InlineData("Who said, “The other runway had been similar in May”?")]
    [InlineData("Who voted for the largest airport in Norway?")]
    public void WhatTheStemNames_Passes(string stem) => Reasons(article, stem, Answer("Anna Berg")).ShouldNotContain(reason =>
        reason == "comparison-without-second-term" || reason == "epithet" || reason == "unexplained-the" || reason == "pluperfect" || reason == "month-without-year");
}
