using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Domain.Articles;

namespace Quiz.Data.Articles;

/// <summary>An immutable article revision. What is searched has columns of its own; the rest is <see cref="Layout"/>.</summary>
public sealed class ArticleRevisionRow
{
    public Guid Id { get; set; }

    public Guid ArticleId { get; set; }

    /// <summary>From 1, unique within the article.</summary>
    public int Number { get; set; }

    public required string Headline { get; set; }

    /// <summary>The canonical text; every offset counts in it.</summary>
    public required string Text { get; set; }

    /// <summary>Blocks, dateline, picture, summary and language as JSON.</summary>
    public required string Layout { get; set; }

    /// <summary>The picture as an SVG document that has passed the import's checks.</summary>
    public string? PictureSource { get; set; }

    public int WordCount { get; set; }

    public DateTime CreatedUtc { get; set; }

    public static ArticleRevisionRow From(ArticleRevision article, string? pictureSource) => new()
    {
        Headline = article.Headline,
        Text = article.Text,
        Layout = JsonSerializer.Serialize(
            new ArticleLayout(article.Blocks, article.Dateline, article.Picture, article.Summary, article.Language),
            ArticleLayoutJson.Default.ArticleLayout),
        PictureSource = pictureSource,
        WordCount = article.WordCount,
    };

    public ArticleRevision ToArticle()
    {
        var layout = JsonSerializer.Deserialize(Layout, ArticleLayoutJson.Default.ArticleLayout)
            ?? throw new FormatException($"Article revision {Id} has no layout.");
        return new(Text, layout.Blocks, layout.Dateline, layout.Picture, layout.Summary, layout.Language);
    }

    public bool SaysTheSameAs(ArticleRevisionRow other) =>
        Text == other.Text && Layout == other.Layout && PictureSource == other.PictureSource;
}

internal sealed record ArticleLayout(ImmutableArray<Block> Blocks, Dateline? Dateline, Picture? Picture, string? Summary, string Language);
