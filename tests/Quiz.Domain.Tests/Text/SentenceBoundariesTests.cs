using CsCheck;
using Quiz.Domain.Articles;
using Quiz.Domain.Text;

namespace Quiz.Domain.Tests.Text;

public sealed class SentenceBoundariesTests
{
    private static readonly string[] Parts = ["a", "B", ".", "…", "?", "”", "“", "’", ")", " ", "Mr.", "U.S.", "9", "The ", "😀", "..."];

    [Theory]
    [InlineData("He came.| She left.| Did they meet?| No!| Nobody knows…| Yet it ended.")]
    [InlineData("No full stop at the end")]
    [InlineData("Mr. Kim met Dr. Roe and Gen. Ruiz at St. James Park on Oct. 7.| They talked.")]
    [InlineData("The U.S. Navy came at 9 a.m. on Monday.| It left at 5 p.m. Tuesday.")]
    [InlineData("She lives in the U.S.| He does not.")]
    [InlineData("They left at 9:20 p.m.| The others stayed.")]
    [InlineData("J. R. Smith and W. E. B. Du Bois read it.| A. Jones wrote it.")]
    [InlineData("It weighs 3.5 kg and costs $1.20.| In 2019. 30 people came.", "In 2019.", "30 people came.")]
    [InlineData("See No. 5 and p. 12.| He said no.| They left.")]
    [InlineData("“It is over.”| She sat down.| ‘Go!’| They went.")]
    [InlineData("“Is it over?” she asked.| “Stop!” he cried.")]
    [InlineData("“One.| Two.”| Three (four.)| Five.")]
    [InlineData("Well … he said... and so on.| Then…| It stopped...| The end.")]
    [InlineData("Acme Inc. and Foo Ltd. merged.| Foo Ltd. She founded it.", "Foo Ltd.", "She founded it.")]
    [InlineData("What?!| Really.| “Yes.”")]
    [InlineData("He said: “Now what belongs together is growing together.”")]
    [InlineData("It is 3,008 metres, i.e. about two miles.| Version 1.2 came.")]
    public void Prose_IsSplit(string marked, params string[] lastOnes)
    {
        string[] expected = [.. marked.Split("| ")];
        if (lastOnes.Length > 0)
            expected = [.. expected[..^1], .. lastOnes];

        Split(marked.Replace("|", "")).ShouldBe(expected);
    }

    [Fact]
    public void Blocks_AreSplitEachAndOnlyThoseOfProse()
    {
        var article = ArticleRevision.From(new("It ends. Here.", "By A. B. Writer", new("Riga", new(2019, 9, 3)), "A bridge. At dusk",
        [
            new(BlockKind.Paragraph, "One. Two"),
            new(BlockKind.Quotation, "Three."),
        ]));

        SentenceBoundaries.Of(article).Select(span => span.Of(article.Text)).ShouldBe(["A bridge.", "At dusk", "One.", "Two", "Three."]);
    }

    [Fact]
    public void AnyText_IsCoveredByItsSentencesButForSpaces() =>
        Gen.Int[0, Parts.Length - 1].Select(part => Parts[part]).Array[1, 60].Sample(parts =>
        {
            var text = string.Concat(parts) + "x";
            string.Join(' ', Split(text)).ShouldBe(CanonicalText.OfBlock(text));
        }, iter: 2000);

    private static IEnumerable<string> Split(string text)
    {
        var article = ArticleRevision.From(new("Headline", null, null, null, [new(BlockKind.Paragraph, text)]));
        return SentenceBoundaries.Of(article).Select(span => span.Of(article.Text));
    }
}
