using Quiz.Domain.Text;

namespace Quiz.Domain.Anchors;

/// <summary>
/// A place in one article revision, said twice so that it can be checked and found again after a correction: by its words
/// and by its offsets (W3C Web Annotation, TextQuoteSelector and TextPositionSelector).
/// </summary>
/// <param name="Quote">The exact words.</param>
/// <param name="Prefix">Up to 32 code units before the quote, within the same block.</param>
/// <param name="Suffix">Up to 32 code units after the quote, within the same block.</param>
public sealed record TextAnchor(string Quote, string Prefix, string Suffix, int Start, int Length)
{
    public TextSpan Span => new(Start, Length);
}
