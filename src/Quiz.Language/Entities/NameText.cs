using System.Globalization;
using System.Text;

namespace Quiz.Language.Entities;

/// <summary>Wordings of names, made comparable.</summary>
internal static class NameText
{
    /// <summary>The tokens as written, with spaces where the text has any.</summary>
    public static string Of(Sentence sentence, int first, int end)
    {
        var builder = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && sentence.Tokens[i].Span.Start > sentence.Tokens[i - 1].Span.End) builder.Append(' ');
            builder.Append(sentence.Tokens[i].Form);
        }

        return builder.ToString();
    }

    /// <summary>Lower case without accents, hyphens, full stops and a leading "the": "Kim Jong-un" and "Kim Jong Un" are one.</summary>
    public static string Key(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var c in IsWellFormed(name) ? name.Normalize(NormalizationForm.FormD) : name)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c == '.') continue;
            builder.Append(c is '-' or '‐' or '‑' or '–' || char.IsWhiteSpace(c) ? ' ' : c is '’' ? '\'' : char.ToLowerInvariant(c));
        }

        var key = builder.ToString().Trim();
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }

    public static bool HasCapital(string word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>"KCNA", "GSOMIA", "U.N.".</summary>
    public static bool IsAcronym(string word)
    {
        var letters = word.Replace(".", "", StringComparison.Ordinal);
        return letters.Length is >= 2 and <= 8 && letters.All(char.IsUpper);
    }

    /// <summary>A lone surrogate, which text from anywhere may hold, cannot be normalised.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
