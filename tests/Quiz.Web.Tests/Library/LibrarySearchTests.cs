using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Domain.Text;
using Quiz.Web.Library;
using Quiz.Web.Library.Searching;
using Quiz.Web.Reading;

namespace Quiz.Web.Tests.Library;

public sealed class LibrarySearchTests
{
    [Theory]
    [InlineData("Cafe", "Ein Café in Zürich", "Café")]
    [InlineData("strasse", "Bornholmer Straße", "Straße")]
    [InlineData("wang's", "It was Wang’s journey", "Wang’s")]
    [InlineData("miss", "a missile test", "missile")]
    public void Word_IsFoundAsWritten(string query, string text, string expected)
    {
        var word = SearchableText.WordsOf(query).ShouldHaveSingleItem();

        new SearchableText(text).Find(word).ShouldHaveSingleItem().Of(text).ShouldBe(expected);
    }

    [Fact]
    public void MiddleOfAWord_IsNotFound() =>
        new SearchableText("The permission came late").Find("mission").ShouldBeEmpty();

    [Fact]
    public void WordsInTheHeadline_ComeFirst()
    {
        var shelf = ShelfOf(
            ("storm-in-text", "Harbour closed", "A storm came. The storm went, and a second storm followed."),
            ("storm-in-title", "Storm over the harbour", "Ships stayed in port."));

        LibrarySearch.Find(shelf, "storm").Select(hit => hit.Entry.Slug).ShouldBe(["storm-in-title", "storm-in-text"]);
    }

    [Fact]
    public void EveryWord_HasToOccur()
    {
        var shelf = ShelfOf(("one", "Harbour closed", "A storm came."), ("two", "Harbour open", "Calm seas."));

        LibrarySearch.Find(shelf, "storm harbour").ShouldHaveSingleItem().Entry.Slug.ShouldBe("one");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?! –")]
    public void QueryWithoutWords_FindsNothing(string query) =>
        LibrarySearch.Find(ShelfOf(("one", "Harbour closed", "A storm came.")), query).ShouldBeEmpty();

    [Fact]
    public void LongSentence_IsCutBetweenWordsAroundWhatWasFound()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("wave", 60)) + " lighthouse " + string.Join(' ', Enumerable.Repeat("wave", 60)) + ".";

        var passage = LibrarySearch.Find(ShelfOf(("one", "Harbour", sentence)), "lighthouse").ShouldHaveSingleItem().Passage;

        passage.ShouldContain(new MarkedText("lighthouse", true));
        var text = string.Concat(passage.Select(part => part.Text));
        text.Length.ShouldBeInRange(150, 230);
        text.ShouldStartWith("… wave ");
        text.ShouldEndWith(" wave …");
    }

    private static Shelf ShelfOf(params ReadOnlySpan<(string Slug, string Headline, string Body)> articles)
    {
        var entries = ImmutableArray.CreateBuilder<ShelfEntry>();
        foreach (var (slug, headline, body) in articles)
        {
            var article = ArticleRevision.From(new(headline, null, null, null, [new(BlockKind.Paragraph, body)]));
            var id = Guid.CreateVersion7();
            entries.Add(new(slug, id, article, new ArticleMarkup(article, id), null, null, null, 0, 0));
        }
        return new(entries.ToImmutable());
    }
}
