using Quiz.Generation.Tests.Handmade;
using static Quiz.Generation.Tests.Verification.GateBench;

namespace Quiz.Generation.Tests.Verification;

/// <summary>What running text may say and a question may not.</summary>
public sealed class IdiomCheckTests
{
    private readonly PlainArticle article = new PlainArticle(
        "Anna Berg succeeded Karim Sadi as mayor of Oslo in May 2015, and members of Unite spent two years on it.", "The film lasted three hours.").People("Anna Berg", "Karim Sadi");

    [Theory]
    [InlineData("Who only succeeded Karim Sadi in May 2015?", "focus-adverb")]
    [InlineData("Who still leads the council of Oslo with Karim Sadi?", "focus-adverb")]
    [InlineData("Who is the president of the Norwegian Chess Federation for more than 25 years?", "present-with-duration")]
    [InlineData("Who is the chair of the Oslo Rowing Club since 2009?", "present-with-duration")]
    [InlineData("How many people per square mile is the population density of Norway?", "count-of-rate")]
    [InlineData("How long did Karim Sadi spend?", "complement-dropped")]
    [InlineData("What did Karim Sadi bring to Oslo from the centre- left mayor?", "broken-hyphen")]
    [InlineData("Who harnessed the 100- metre waterfall of Karim Sadi?", "broken-hyphen")]
    [InlineData("Who said that the old town of Oslo would be likely be lost?", "word-order")]
    [InlineData("How many - and low-emission buses does Oslo run?", "broken-hyphen")]
    [InlineData("How much of the $ 26 million did Karim Sadi spend on roads?", "broken-amount")]
    [InlineData("What did the film by Karim Sadi only last?", "measure-asked-as-thing")]
    [InlineData("In which year did Karim Sadi say “the old town is lost.”?", "stray-punctuation")]
    [InlineData("In which year did the type strike the bridge in Oslo?", "stem-cut-short")]
    [InlineData("What percentage of cash tips and 40% of card tips did waiters in Oslo keep?", "second-amount")]
    [InlineData("What did Karim Sadi say was closed in Oslo?", "asked-out-of-clause")]
    [InlineData("Who said that buyers in Oslo were than those in Rome much younger?", "word-order")]
    [InlineData("Which company was banned by the US Australian governments in 2014?", "names-run-together")]
    [InlineData("Which country has seen a 4% rise to 64m with Karim Sadi?", "stem-cut-short")]
    [InlineData("How many restaurants in Oslo did unite visit?", "small-letter-name")]
    public void FlawOfIdiom_IsNamed(string stem, string reason) => Reasons(article, stem, Answer("Anna Berg")).ShouldContain(reason);

    [Theory]
    [InlineData("Who succeeded Karim Sadi as mayor of Oslo in May 2015?")]
    [InlineData("Who has been the president of the Norwegian Chess Federation for more than 25 years?")]
    [InlineData("How long did Karim Sadi spend rebuilding the town hall of Oslo?")]
    [InlineData("Who said, “We only wanted to just see it still standing - that is all”?")]
    [InlineData("Which state-run and low-emission buses did Karim Sadi buy for Oslo?")]
    public void SoundWording_Passes(string stem) => Reasons(article, stem, Answer("Anna Berg")).ShouldNotContain(reason =>
        reason == "focus-adverb" || reason == "present-with-duration" || reason == "complement-dropped" || reason == "broken-hyphen" || reason == "second-amount");

    [Fact]
    public void NumberOfPeople_IsNobody() => Reasons(article, "Who is facing food shortages in the suburbs of Oslo?", Answer("more than 18 million people")).ShouldContain("amount-asked-as-person");

    [Fact]
    public void AmountAskedAsPerson_IsNamed() => Reasons(article, "Whom did the photo site of Karim Sadi win in 2015?", Answer("30m users")).ShouldContain("amount-asked-as-person");

    [Theory]
    [InlineData("mid-1960s", "no-determiner")]
    [InlineData("research NASA", "names-run-together")]
    public void KeyThatIsNoPhrase_IsNamed(string key, string reason) => Reasons(article, "Which organisation did Karim Sadi lead in Oslo?", Answer(key)).ShouldContain(reason);
}
