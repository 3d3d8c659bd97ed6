using System.Collections.Immutable;
using System.Text;
using Quiz.Domain.Text;

namespace Quiz.Domain.Articles;

/// <summary>
/// One immutable version of an article. <see cref="Text"/> is canonical (<see cref="CanonicalText"/>) and joins the blocks
/// with a blank line; every offset in anchors and blocks counts in it. A correction is a new revision.
/// </summary>
public sealed record ArticleRevision(
    string Text,
    ImmutableArray<Block> Blocks,
    Dateline? Dateline,
    Picture? Picture,
    string? Summary,
    string Language)
{
    private const string Separator = "\n\n";

    public string Headline => FirstOf(BlockKind.Headline) ?? "";

    public string? Byline => FirstOf(BlockKind.Byline);

    public string? Caption => FirstOf(BlockKind.Caption);

    /// <summary>Words in paragraphs and quotations, the count that reading time is told from.</summary>
    public int WordCount => Blocks
        .Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Quotation)
        .Sum(block => TextOf(block).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    public string TextOf(Block block) => block.Span.Of(Text);

    /// <summary>Normalises the draft's blocks, in the order headline, byline, dateline, caption, body, and measures them. Blocks that are empty are left out.</summary>
    /// <exception cref="ArgumentException">The headline or the whole body is empty.</exception>
    public static ArticleRevision From(ArticleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        Add(BlockKind.Headline, draft.Headline);
        if (blocks.Count == 0)
            throw new ArgumentException("The article has no headline.", nameof(draft));
        Add(BlockKind.Byline, draft.Byline);
        Add(BlockKind.Dateline, draft.Dateline?.ToString());
        Add(BlockKind.Caption, draft.Caption);
        var head = blocks.Count;
        foreach (var block in draft.Body)
            Add(block.Kind, block.Text);
        if (blocks.Count == head)
            throw new ArgumentException("The article has no paragraphs.", nameof(draft));
        return new(text.ToString(), blocks.ToImmutable(), draft.Dateline, draft.Picture, draft.Summary, draft.Language);

        void Add(BlockKind kind, string? raw)
        {
            var block = CanonicalText.OfBlock(raw ?? "");
            if (block.Length == 0)
                return;
            if (text.Length > 0)
                text.Append(Separator);
            blocks.Add(new(kind, new(text.Length, block.Length)));
            text.Append(block);
        }
    }

    private string? FirstOf(BlockKind kind) => Blocks.FirstOrDefault(block => block.Kind == kind) is { } block ? TextOf(block) : null;
}
