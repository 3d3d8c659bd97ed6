using Quiz.Domain.Questions;
using Quiz.Generation.Tests.Handmade;
using Quiz.Language.Entities;
using static Quiz.Generation.Tests.Verification.GateBench;

namespace Quiz.Generation.Tests.Verification;

/// <summary>A stem, statement or sentence with a gap brings along what its words refer to.</summary>
public sealed class ReferenceCheckTests
{
    private readonly PlainArticle article = new PlainArticle("Anna Berg built a dam near Bergen in 2014.", "Norsk Kraft paid for it, as did Norway.")
        .People("Anna Berg").Named(EntityKind.Organization, "Norsk Kraft").Named(EntityKind.GeopoliticalEntity, "Bergen").Named(EntityKind.GeopoliticalEntity, "Norway");

    [Theory]
    [InlineData("His work for the railway of Norway over the last {1} years has been remarkable.", "27", "pronoun-without-noun")]
    [InlineData("A stronghold of fishermen, it was the scene of fights that left more than {1} people dead.", "100", "pronoun-without-noun")]
    [InlineData("In poor countries, {1} of women work at night, their data from 81 countries shows.", "23%", "pronoun-without-noun")]
    [InlineData("One ordered {1} cases of Japanese tea for a wedding.", "nine", "pronoun-without-noun")]
    [InlineData("Salmon is the biggest riser in the chart, with a growth of {1} to 14 tonnes.", "86%", "unexplained-the")]
    [InlineData("Anna Berg ended {1} years of quarrels and brought the business back to its roots.", "70", "unexplained-the")]
    [InlineData("Despite the slowdown, there are {1} more fish in Norway than in 2013.", "300", "unexplained-the")]
    [InlineData("Norway dropped {1} places to 98th, just ahead of Iceland.", "41", "rank-without-scale")]
    [InlineData("Norway was the favourite destination for {1}, followed by Iceland.", "27%", "share-of-nobody")]
    [InlineData("A walk-in wardrobe was a must for {1}, almost a quarter opted for a garden with gates.", "28%", "share-of-nobody")]
    public void SentenceThatLeansOnTheArticle_IsNamed(string sentence, string gap, string reason) => Reasons(article, "Complete the sentence.", new Cloze(sentence, [new([gap])])).ShouldContain(reason);

    [Theory]
    [InlineData("Anna Berg spent {1} years of her life on the railway of Norway.", "27")]
    [InlineData("In her speech, Anna Berg promised {1} new boats to the fishermen of Bergen.", "six")]
    [InlineData("In Norway, {1} of women work at night, data of Norsk Kraft shows.", "23%")]
    [InlineData("One of the farmers ordered {1} cases of Japanese tea.", "nine")]
    [InlineData("Salmon is the biggest riser in the chart of Norsk Kraft, with a growth of {1} to 14 tonnes.", "86%")]
    [InlineData("Norsk Kraft ended {1} years of quarrels when Anna Berg took over the business.", "70")]
    [InlineData("Norway dropped {1} places to 98th in the Fish Index, just ahead of Iceland.", "41")]
    [InlineData("Norway was the favourite destination for {1} of winners, followed by Iceland.", "27%")]
    [InlineData("The firm Norsk Kraft sold {1} boats in Bergen.", "80")]
    public void SentenceThatStandsAlone_Passes(string sentence, string gap) => Reasons(article, "Complete the sentence.", new Cloze(sentence, [new([gap])])).ShouldNotContain(reason =>
        reason == "pronoun-without-noun" || reason == "unexplained-the" || reason == "rank-without-scale" || reason == "share-of-nobody");

    [Theory]
    [InlineData("Which organisation led a surge of fish farms in the 2014 report?", "unexplained-the")]
    [InlineData("Who had a monopoly on supplies to 4,000 fish shops across the Mediterranean country?", "unexplained-the")]
    [InlineData("Where did the Danish toy firm’s sales rise in 2014?", "unexplained-the")]
    [InlineData("In which year was the $240bn net income amassed?", "unexplained-the")]
    [InlineData("When did a local Islamic group issue rules for foreign tourists?", "local-to-nowhere")]
    public void QuestionThatLeansOnTheArticle_IsNamed(string stem, string reason) => Reasons(article, stem, Answer("Norsk Kraft")).ShouldContain(reason);

    [Theory]
    [InlineData("In which year did Norway abolish the $500 note?")]
    [InlineData("When did a local group issue rules for tourists in Norway?")]
    [InlineData("Who sold the company that built a dam near Bergen?")]
    [InlineData("Who leads the largest company in Norway?")]
    public void QuestionThatStandsAlone_Passes(string stem) => Reasons(article, stem, Answer("Norsk Kraft")).ShouldNotContain(reason => reason == "unexplained-the" || reason == "local-to-nowhere");

    [Theory]
    [InlineData("The Norwegian resort lies more than ten feet above sea level.", "unexplained-the")]
    [InlineData("Events include special receptions at Norwegian embassies.", "unexplained-plural")]
    public void StatementThatLeansOnTheArticle_IsNamed(string statement, string reason) => Reasons(article, statement, new TrueFalseNotGiven(Verdict.True)).ShouldContain(reason);
}
