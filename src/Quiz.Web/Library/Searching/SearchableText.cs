using System.Globalization;
using System.Text;
using Quiz.Domain.Text;

namespace Quiz.Web.Library.Searching;

/// <summary>A text without case and accents, and the way from there back to the text as written.</summary>
public sealed class SearchableText
{
    private readonly string folded;
    private readonly int[] origins;

    public SearchableText(string text)
    {
        var letters = new StringBuilder(text.Length);
        var from = new List<int>(text.Length + 1);
        for (var index = 0; index < text.Length; index++)
        {
            Fold(text[index], letters);
            while (from.Count < letters.Length)
                from.Add(index);
        }
        from.Add(text.Length);
        folded = letters.ToString();
        origins = [.. from];
    }

    /// <summary>The words of a query or a text in the form in which they are compared: letters, digits, and apostrophes between them.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
            Fold(c, letters);
        var folded = letters.ToString();
        for (int start = 0, end; start < folded.Length; start = end + 1)
        {
            end = start;
            while (end < folded.Length && (IsOfWord(folded[end]) || folded[end] == '\''))
                end++;
            var word = folded[start..end].Trim('\'');
            if (word.Length > 0)
                yield return word;
        }
    }

    /// <summary>The words that begin with <paramref name="word"/>, whole, in text order, as spans of the text as written.</summary>
    /// <param name="word">From <see cref="WordsOf"/>.</param>
    public IEnumerable<TextSpan> Find(string word)
    {
        for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && IsOfWord(folded[at - 1]))
                continue;
            var end = at + word.Length;
            while (end < folded.Length && IsOfWord(folded[end]))
                end++;
            yield return Written(at, end);
        }

        TextSpan Written(int start, int end) => new(origins[start], origins[end - 1] + 1 - origins[start]);
    }

    private static void Fold(char c, StringBuilder folded)
    {
        switch (c)
        {
            case '’' or '‘' or 'ʼ':
                folded.Append('\'');
                break;
            case < '\u0080':
                folded.Append(char.ToLowerInvariant(c));
                break;
            case 'ß':
                folded.Append("ss");
                break;
            case var half when char.IsSurrogate(half):
                folded.Append(half);
                break;
            default:
                foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
                {
                    if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                        folded.Append(char.ToLowerInvariant(part));
                }
                break;
        }
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
