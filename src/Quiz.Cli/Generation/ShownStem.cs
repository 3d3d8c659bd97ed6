using System.Globalization;
using Quiz.Domain.Questions;

namespace Quiz.Cli.Generation;

/// <summary>What a person reads first of a question.</summary>
internal static class ShownStem
{
    private const string Gap = "_____";

    /// <summary>The stem, or a text with its gaps drawn as lines, numbered where there are several.</summary>
    public static string Of(QuestionContent content)
    {
        if (content.Item is not Cloze cloze)
            return content.Stem;
        var text = cloze.Text;
        for (var gap = 1; gap <= cloze.Gaps.Length; gap++)
            text = text.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{gap}}}"), cloze.Gaps.Length == 1 ? Gap : string.Create(CultureInfo.InvariantCulture, $"({gap}) {Gap}"), StringComparison.Ordinal);
        return text;
    }
}
