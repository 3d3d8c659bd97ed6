using Quiz.Domain.Articles;

namespace Quiz.Domain.Tests.Anchors;

internal static class Articles
{
    /// <summary>An article of these paragraphs under the headline “Headline”.</summary>
    public static ArticleRevision Of(params string[] paragraphs) =>
        ArticleRevision.From(new("Headline", null, null, null, [.. paragraphs.Select(text => new DraftBlock(BlockKind.Paragraph, text))]));
}
