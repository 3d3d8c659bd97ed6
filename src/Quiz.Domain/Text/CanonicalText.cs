using System.Text;

namespace Quiz.Domain.Text;

/// <summary>
/// The one form in which text is stored and measured: Unicode NFC, <c>\n</c> line ends, single spaces, no space at either
/// end of a line. Offsets of anchors count in this form, so it is made once, when a revision is made.
/// </summary>
public static class CanonicalText
{
    /// <summary>Brings one block to canonical form: every run of white space, line ends included, becomes one space.</summary>
    public static string OfBlock(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normalised = WellFormed(text).Normalize(NormalizationForm.FormC);
        var result = new StringBuilder(normalised.Length);
        foreach (var c in normalised)
        {
            if (char.IsWhiteSpace(c))
            {
                if (result.Length > 0 && result[^1] != ' ')
                    result.Append(' ');
            }
            else if (!IsInvisible(c))
                result.Append(c);
        }
        if (result.Length > 0 && result[^1] == ' ')
            result.Length--;
        return result.ToString();
    }

    // Controls, the byte order mark, zero-width space and the soft hyphen can be neither seen nor typed, so a quote copied
    // from the page would miss them. Zero-width joiners stay: they change how emoji and several scripts read.
    private static bool IsInvisible(char c) => char.IsControl(c) || c is '\u00AD' or '\u200B' or '\uFEFF';

    // string.Normalize throws on a lone surrogate, and a pasted page may hold one.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
