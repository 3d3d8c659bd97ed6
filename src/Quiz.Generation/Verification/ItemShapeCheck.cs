using System.Globalization;
using Quiz.Domain.Questions;

namespace Quiz.Generation.Verification;

/// <summary>The item has what its type needs.</summary>
internal static class ItemShapeCheck
{
    public static IEnumerable<Finding> Of(GateInput input) => input.Content.Item switch
    {
        SingleChoice choice => Choice(input, choice.Options.Count(option => option.IsKey) == 1, "Mark exactly one option as the answer."),
        MultipleChoice choice => Choice(input, choice.Options.Count(option => option.IsKey) >= 2, "Mark at least two options as answers, or make it a single choice."),
        ShortAnswer answer => When(answer.Accepted.IsDefaultOrEmpty || answer.Accepted.Any(string.IsNullOrWhiteSpace), "no-answer", "Write at least one accepted answer, and leave none empty."),
        Cloze cloze => When(cloze.Gaps.IsDefaultOrEmpty || !GapsStand(cloze), "gaps-do-not-match", "Each gap, {1}, {2} and so on, must stand once in the text and have an accepted answer."),
        Ordering ordering => When(ordering.Elements.Length < 3 || HasDoubles(ordering.Elements), "too-few-elements", "Give at least three different elements to put in order."),
        Matching matching => When(matching.Prompts.Length < 2 || matching.Prompts.Length != matching.Matches.Length || HasDoubles([.. matching.Matches, .. matching.Extra.Select(option => option.Text)]),
            "prompts-and-matches", "Give at least two prompts, each with a match of its own."),
        SelectEvidence select => When(select.Keys.IsDefaultOrEmpty || select.Keys.Any(key => key < 0 || key >= select.Sentences.Length), "no-key-sentence", "Choose at least one sentence as the answer."),
        _ => [],
    };

    private static IEnumerable<Finding> Choice(GateInput input, bool hasKeys, string message)
    {
        if (!hasKeys)
            yield return Finding.Blocks("key-count", message);
        if (input.Options.Length < 2)
            yield return Finding.Blocks("too-few-options", "Give at least two options; four are best.");
        if (input.Options.Any(option => string.IsNullOrWhiteSpace(option.Text)))
            yield return Finding.Blocks("empty-option", "An option is empty.");
        if (HasDoubles(input.Options.Select(option => option.Text)))
            yield return Finding.Blocks("duplicate-options", "Two options say the same.");
    }

    private static IEnumerable<Finding> When(bool isWrong, string reason, string message)
    {
        if (isWrong)
            yield return Finding.Blocks(reason, message);
    }

    private static bool GapsStand(Cloze cloze)
    {
        for (var i = 1; i <= cloze.Gaps.Length; i++)
        {
            var gap = "{" + i.ToString(CultureInfo.InvariantCulture) + "}";
            if (cloze.Text.Split(gap).Length != 2 || cloze.Gaps[i - 1].Accepted.IsDefaultOrEmpty)
                return false;
        }
        return !cloze.Text.Contains("{" + (cloze.Gaps.Length + 1).ToString(CultureInfo.InvariantCulture) + "}", StringComparison.Ordinal);
    }

    private static bool HasDoubles(IEnumerable<string> texts)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return texts.Any(text => !seen.Add(text.Trim().TrimEnd('.')));
    }
}
