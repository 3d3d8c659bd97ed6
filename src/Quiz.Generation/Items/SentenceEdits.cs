using System.Text;
using Quiz.Language;

namespace Quiz.Generation.Items;

/// <summary>A sentence of the article with some of its words replaced.</summary>
internal static class SentenceEdits
{
    /// <param name="text">The document's text.</param>
    /// <param name="whole">The sentence in it.</param>
    /// <param name="edits">Stretches of the sentence that do not overlap, and what stands there instead.</param>
    public static string Apply(string text, TextSpan whole, IEnumerable<(TextSpan Span, string By)> edits)
    {
        var (written, at) = (new StringBuilder(), whole.Start);
        foreach (var (span, by) in edits.OrderBy(edit => edit.Span.Start))
        {
            written.Append(text, at, span.Start - at).Append(by);
            at = span.End;
        }
        return written.Append(text, at, whole.End - at).ToString();
    }
}
