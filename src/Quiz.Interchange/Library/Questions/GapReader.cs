using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Interchange.Library.Yaml;

namespace Quiz.Interchange.Library.Questions;

/// <summary>Reads items that are answered by typing: short answers and cloze texts.</summary>
internal static partial class GapReader
{
    public static Item? ShortAnswer(FieldReader fields, QuestionScope scope) => Accepted(fields);

    public static Item? Cloze(FieldReader fields, QuestionScope scope)
    {
        var log = fields.Log;
        var before = log.Count;
        var text = fields.Text("text");
        var gaps = ImmutableArray.CreateBuilder<ShortAnswer>();
        foreach (var value in fields.List("gaps"))
        {
            if (FieldReader.Of(value, "a gap", log) is not { } gap)
                continue;
            if (Accepted(gap) is { } accepted)
                gaps.Add(accepted);
            gap.RejectOthers();
        }
        if (text is null || log.Count > before)
            return null;
        var numbers = Gap().Matches(text).Select(match => match.Groups[1].Value);
        if (!numbers.SequenceEqual(Enumerable.Range(1, gaps.Count).Select(number => $"{number}")) || Gap().Replace(text, "").AsSpan().ContainsAny('{', '}'))
            log.Add(fields.LineOf("text"), gaps.Count == 1
                ? "the text should hold {1} once and no other braces, as there is 1 gap"
                : $"the text should hold {{1}} to {{{gaps.Count}}} once each, in order, and no other braces, as there are {gaps.Count} gaps");
        return new Cloze(text, gaps.ToImmutable());
    }

    private static ShortAnswer? Accepted(FieldReader fields) => fields.Texts("answers") is { IsEmpty: false } answers ? new(answers) : null;

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Gap();
}
