using Quiz.Language.Inflection;

namespace Quiz.Language.Tests.Inflection;

public sealed class IndefiniteArticleTests
{
    [Theory]
    [InlineData("hour", "an")]
    [InlineData("honest answer", "an")]
    [InlineData("house", "a")]
    [InlineData("university", "a")]
    [InlineData("uninsured driver", "an")]
    [InlineData("unusual step", "an")]
    [InlineData("European leader", "a")]
    [InlineData("one-day visit", "a")]
    [InlineData("FBI agent", "an")]
    [InlineData("MP", "an")]
    [InlineData("UN official", "a")]
    [InlineData("U.S. official", "a")]
    [InlineData("NATO ally", "a")]
    [InlineData("OPEC member", "an")]
    [InlineData("UNESCO site", "a")]
    [InlineData("8-year-old", "an")]
    [InlineData("11-year-old", "an")]
    [InlineData("18,000-seat hall", "an")]
    [InlineData("1,800-page report", "a")]
    [InlineData("100-year-old", "a")]
    [InlineData("“extraordinary” feat", "an")]
    [InlineData("Uzbek", "an")]
    [InlineData("Ukrainian", "a")]
    [InlineData("", "a")]
    public void Article_GoesByTheSound(string following, string article) => IndefiniteArticle.Before(following).ShouldBe(article);
}
