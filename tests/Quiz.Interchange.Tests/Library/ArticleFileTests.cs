namespace Quiz.Interchange.Tests.Library;

public sealed class ArticleFileTests : IDisposable
{
    private readonly TemporaryLibrary library = new();

    public void Dispose() => library.Dispose();

    [Theory]
    [InlineData("---\nheadline", "headline", 1, "has no front matter: the first line must be ---")]
    [InlineData("\n---\nM", "\nM", 1, "the front matter that begins here is not closed by a line of ---")]
    [InlineData("headline: A bridge opens\n", "", 2, "“headline” is missing")]
    [InlineData("A bridge opens", "A bridge opens.", 2, "“headline” takes no full stop")]
    [InlineData("A bridge opens", "\"\"", 2, "“headline” is empty")]
    [InlineData("A bridge opens", "[A, B]", 2, "“headline” should be text, and is a list")]
    [InlineData("byline: By", "byling: By", 3, "unknown field “byling”; did you mean “byline”?")]
    [InlineData("byline: By", "colour: By", 3, "unknown field “colour”; known are byline, date, headline, picture, place, summary")]
    [InlineData("place: Riga", "byline: Riga", 4, "“byline” stands twice, first on line 3")]
    [InlineData("2019-09-03", "3 September 2019", 5, "“date” should be a day such as 2019-09-03, and is “3 September 2019”")]
    [InlineData("2019-09-03", "2019-02-30", 5, "“date” should be a day such as 2019-09-03, and is “2019-02-30”")]
    [InlineData("summary: A bridge.", "summary: Ada's bridge.", 6, "“summary”: straight apostrophe: use ’")]
    [InlineData("summary: A bridge.", "summary: A \"good\" bridge.", 6, "“summary”: straight quotation mark: use “ and ”")]
    [InlineData("summary: A bridge.", "summary: A bridge - long.", 6, "“summary”: hyphen or em dash as a dash: use the en dash with spaces ( – )")]
    [InlineData("summary: A bridge.", "summary: A bridge—long.", 6, "“summary”: hyphen or em dash as a dash: use the en dash with spaces ( – )")]
    [InlineData("  file: picture.svg\n", "", 8, "“file” is missing")]
    [InlineData("  alt: A bridge\n", "", 8, "“alt” is missing")]
    [InlineData("  caption: The bridge at dusk.\n", "", 8, "“caption” is missing")]
    [InlineData("  credit: Drawing", "  credits: Drawing", 11, "unknown field “credits”; did you mean “credit”?")]
    [InlineData("file: picture.svg", "file: ../other/picture.svg", 8, "“file” should name an .svg file in the article’s own folder, and is “../other/picture.svg”")]
    [InlineData("file: picture.svg", "file: picture.png", 8, "“file” should name an .svg file in the article’s own folder, and is “picture.png”")]
    [InlineData("place: Riga", "place: Riga: centre", 4, "not YAML: ")]
    [InlineData("place: Riga", "place: *riga", 4, "references to other places (*name) are not read")]
    [InlineData("place: Riga", "? [a]\n: b", 4, "a field’s name must be plain text")]
    public void BadFrontMatter_IsReportedAtItsLine(string good, string bad, int line, string reason)
    {
        library.With("bridge", Replaced(TemporaryLibrary.Article, good, bad));

        library.Problems()[0].ShouldStartWith($"articles/bridge/article.md:{line}: ");
        library.Problems()[0].ShouldContain(reason);
        library.Load().Articles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("picture:", "picture: picture.svg\nx:", 7, "“picture” should be a group of fields, and is text")]
    [InlineData("headline: A bridge opens", "headline: A bridge opens\n...\n--- # x", 4, "a second YAML document begins here; only one is read")]
    public void OddFrontMatter_IsReportedAtItsLine(string good, string bad, int line, string reason) =>
        library.With("bridge", Replaced(TemporaryLibrary.Article, good, bad)).Problems()
            .ShouldContain($"articles/bridge/article.md:{line}: {reason}");

    [Fact]
    public void DeepNesting_IsReportedAndNotFollowed() =>
        library.With("bridge", TemporaryLibrary.Article.Replace("A bridge opens", new string('[', 500_000))).Problems()
            .ShouldBe(["articles/bridge/article.md:2: not YAML: nested too deeply"]);

    [Fact]
    public void EmptyFrontMatter_IsReported() =>
        library.With("bridge", "---\n---\nWords.", picture: null).Problems().ShouldBe(["articles/bridge/article.md:2: holds no fields"]);

    [Theory]
    [InlineData("# Mayor", "a heading or rule")]
    [InlineData("Mayor\n=====\n", "a heading or rule")]
    [InlineData("- Mayor", "a list")]
    [InlineData("1. Mayor", "a list")]
    [InlineData("[Mayor](x)", "a link")]
    [InlineData("https://example.org Mayor", "a link")]
    [InlineData("**Mayor**", "emphasis or code (* _ `)")]
    [InlineData("_Mayor_", "emphasis or code (* _ `)")]
    [InlineData("`Mayor`", "emphasis or code (* _ `)")]
    [InlineData("<b>Mayor</b>", "HTML")]
    [InlineData("<!-- x --> Mayor", "HTML")]
    [InlineData("Mayor&nbsp;", "HTML")]
    public void MarkupInBody_IsReported(string bad, string what) =>
        library.With("bridge", Replaced(TemporaryLibrary.Article, "Mayor", bad)).Problems()[0]
            .ShouldEndWith($": {what} in the body, which is plain text");

    [Theory]
    [InlineData("It took four\nyears", "It took four years. It fell in\n1989. Then")]
    [InlineData("It took", "The star Sagittarius A* took")]
    [InlineData("It took", "Of 3 < 4 & 5 > 2, it took")]
    public void PlainWordsThatLookLikeMarkup_AreTaken(string good, string other) =>
        library.With("bridge", Replaced(TemporaryLibrary.Article, good, other)).Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("It took four\n", "It took 'four'\n", "articles/bridge/article.md:13: straight apostrophe: use ’")]
    [InlineData("\n\n> ", "\n> ", "articles/bridge/article.md:15: a quotation and a paragraph need a blank line between them")]
    public void BadBodyLine_IsReportedAtItsLine(string good, string bad, string problem) =>
        library.With("bridge", Replaced(TemporaryLibrary.Article, good, bad)).Problems().ShouldBe([problem]);

    [Fact]
    public void EmptyBody_IsReported() =>
        library.With("bridge", "---\nheadline: A\n---\n\n", picture: null).Problems().ShouldBe(["articles/bridge/article.md:4: the article has no paragraphs"]);

    [Fact]
    public void OnlyHeadlineAndBody_AreEnough()
    {
        var article = library.With("bridge", "---\nheadline: A\n---\nWords.", picture: null).Load().Articles.ShouldHaveSingleItem();

        article.Article.Text.ShouldBe("A\n\nWords.");
        article.PictureSource.ShouldBeNull();
    }

    private static string Replaced(string text, string good, string bad)
    {
        text.ShouldContain(good, Case.Sensitive);
        return text.Replace(good, bad);
    }
}
