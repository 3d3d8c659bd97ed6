using System.Text;
using Quiz.Language;

namespace Quiz.Generation.Items;

/// <summary>A sentence of the article with some of its words replaced.</summary>
internal static class SentenceEdits
{
    /// <param name="text">The document's text.</param>
    /// <param name="stretch">The sentence in it, or as much of it as is used; a full stop is put at its end where it has none.</param>
    /// <param name="edits">Stretches of the sentence that do not overlap, and what stands there instead.</param>
    public static string Apply(string text, TextSpan stretch, IEnumerable<(TextSpan Span, string By)> edits)
    {
        var (written, at) = (new StringBuilder(), stretch.Start);
        foreach (var (span, by) in edits.OrderBy(edit => edit.Span.Start))
        {
            written.Append(text, at, span.Start - at).Append(by);
            at = span.End;
        }
        written.Append(text, at, stretch.End - at);
        return text[stretch.End - 1] is '.' or '”' or '"' or '’' && written.ToString().TrimEnd('”', '"', '’').EndsWith('.') ? written.ToString() : written.Append('.').ToString();
    }
}
