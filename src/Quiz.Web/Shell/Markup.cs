using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Quiz.Web.Shell;

/// <summary>HTML made once and kept, where components would be made again for every reader.</summary>
internal static class Markup
{
    // Pages are UTF-8: only what HTML itself gives a meaning has to be escaped.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);
}
