using System.Globalization;
using System.Text;

namespace Quiz.Web.Authoring.Drafts;

/// <summary>Makes the permanent address of an article that an author publishes.</summary>
internal static class ArticleAddress
{
    private const int LongestWords = 60;

    /// <summary>The headline's words in plain letters, then six digits of the draft's id, which no article that ships has.</summary>
    public static string Of(string headline, Guid draftId)
    {
        var words = new StringBuilder();
        foreach (var c in headline.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                words.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && words.Length > 0 && words[^1] != '-')
                words.Append('-');
        }
        if (words.Length > LongestWords)
        {
            var cut = words.ToString(0, LongestWords + 1).LastIndexOf('-');
            words.Length = cut > 0 ? cut : LongestWords;
        }
        var start = words.ToString().Trim('-');
        return start.Length == 0 ? draftId.ToString("N")[..6] : $"{start}-{draftId.ToString("N")[^6..]}";
    }
}
