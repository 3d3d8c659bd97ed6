using Quiz.Domain.Articles;
using Quiz.Domain.Text;
using Quiz.Web.Reading;

namespace Quiz.Web.Tests.Reading;

public sealed class ArticleMarkupTests
{
    private static readonly ArticleRevision Article = ArticleRevision.From(new(
        "<script>alert('headline')</script> & more",
        "By <b>Nobody</b>",
        new("Z\"ürich", new(2026, 1, 5)),
        "A caption with <i>tags</i>",
        [new(BlockKind.Paragraph, "One sentence. Another <img src=x onerror=alert(1)> sentence."), new(BlockKind.Quotation, "“A quotation.”")],
        new("picture.svg", "An \"alternative\" > text", "Drawing & Co")));

    private static readonly ArticleMarkup Markup = new(Article, Guid.Parse("0192d3c4-0000-7000-8000-000000000001"));

    [Fact]
    public void TagsInAnArticle_AreText()
    {
        Markup.Html.ShouldNotContain("<script");
        Markup.Html.ShouldNotContain("<b>");
        Markup.Html.ShouldNotContain("<i>");
        Markup.Html.ShouldNotContain("<img src=x");
        Markup.Html.ShouldContain("&lt;script&gt;");
        Markup.Html.ShouldContain("alt=\"An &quot;alternative&quot; &gt; text\"");
        Markup.Html.ShouldContain("<small>Drawing &amp; Co</small>");
    }

    [Fact]
    public void Picture_HasItsSizeBeforeItIsThere() =>
        Markup.Html.ShouldContain("src=\"/pictures/0192d3c4000070008000000000000001.svg\" alt=\"An &quot;alternative&quot; &gt; text\" width=\"960\" height=\"540\"");

    [Fact]
    public void Blocks_AreWhatTheyAre()
    {
        Markup.Html.ShouldContain("<time datetime=\"2026-01-05\">");
        Markup.Html.ShouldContain("<blockquote><p>");
        Markup.Html.ShouldContain("<figcaption>");
        Markup.Html.Split("<h1>").Length.ShouldBe(2);
    }

    [Fact]
    public void Evidence_IsLitAndNamedForThoseWhoDoNotSeeIt()
    {
        var start = Article.Text.IndexOf("One sentence", StringComparison.Ordinal);

        var html = Markup.Lit([new(new TextSpan(start, 3), 4)]);

        html.ShouldContain("<mark class=\"evidence\" id=\"evidence-4\">One<sup");
        html.ShouldContain("<span class=\"visually-hidden\"> Evidence for question </span>4");
    }

    [Fact]
    public void WithoutEvidence_TheKeptMarkupIsUsed() => Markup.Lit([]).ShouldBeSameAs(Markup.Html);
}
