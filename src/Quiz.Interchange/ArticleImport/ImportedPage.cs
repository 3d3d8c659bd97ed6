using System.Collections.Immutable;
using Quiz.Domain.Articles;

namespace Quiz.Interchange.ArticleImport;

/// <summary>A copied page, parted. Every line of it that shows anything is in exactly one part or, cut in two, in neighbouring parts.</summary>
/// <param name="Parts">In the order of the page.</param>
/// <param name="Problem">Why this is not an article yet, in a sentence for the person who gave it; null when it is one.</param>
public sealed record ImportedPage(ImmutableArray<PagePart> Parts, string? Problem)
{
    public IEnumerable<PagePart> TakenOff => Parts.Where(part => part.Role == PartRole.TakenOff);

    /// <summary>
    /// The article made of the parts that were kept. The first caption is the article's, further ones are blocks of its body;
    /// a second headline is a paragraph.
    /// </summary>
    public ArticleDraft Draft()
    {
        string? headline = null, caption = null, summary = null;
        List<string> bylines = [];
        List<DraftBlock> body = [];
        Dateline? dateline = null;
        foreach (var part in Parts)
        {
            switch (part.Role)
            {
                case PartRole.Headline when headline is null:
                    headline = part.Text;
                    break;
                case PartRole.Byline:
                    bylines.Add(part.Text);
                    break;
                case PartRole.Dateline:
                    var told = Datelines.Read(part.Text) ?? new(part.Text, null);
                    dateline = new(dateline?.Place ?? told.Place, dateline?.Date ?? told.Date);
                    break;
                case PartRole.Summary:
                    summary = summary is null ? part.Text : $"{summary} {part.Text}";
                    break;
                case PartRole.Caption when caption is null:
                    caption = part.Text;
                    break;
                case PartRole.Caption:
                    body.Add(new(BlockKind.Caption, part.Text));
                    break;
                case PartRole.Quotation:
                    body.Add(new(BlockKind.Quotation, part.Text));
                    break;
                case PartRole.Headline or PartRole.Paragraph:
                    body.Add(new(BlockKind.Paragraph, part.Text));
                    break;
            }
        }
        var byline = bylines.Count == 0 ? null : string.Join(", ", bylines);
        return new(headline ?? "", byline, dateline, caption, body, Summary: summary);
    }

    /// <summary>The page with one part in another role: put back, taken off, or taken for something else.</summary>
    /// <param name="index">Of the part in <see cref="Parts"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public ImportedPage With(int index, PartRole role)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Parts.Length);
        var part = Parts[index] with { Role = role, Reason = role == PartRole.TakenOff ? RemovalReason.ByHand : null };
        return Of(Parts.SetItem(index, part));
    }

    /// <summary>A page of parts that were kept somewhere, with its problem found anew.</summary>
    public static ImportedPage Of(ImmutableArray<PagePart> parts) => new(parts, ProblemIn(parts));

    private static string? ProblemIn(ImmutableArray<PagePart> parts) =>
        parts.IsEmpty ? "There is no text."
        : !parts.Any(part => part.Role == PartRole.Headline) ? "No headline was found: say which line is the headline, or write one."
        : !parts.Any(part => part.Role is PartRole.Paragraph or PartRole.Quotation) ? "No paragraphs were found: put back the lines that belong to the article."
        : null;
}
