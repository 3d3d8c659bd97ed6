using Quiz.Domain.Text;

namespace Quiz.Web.Authoring;

/// <summary>Where two versions of a text part: what stands before and after is the same in both.</summary>
/// <param name="Start">The first place that differs.</param>
/// <param name="EndBefore">Where the end that they share begins in the version before.</param>
/// <param name="EndAfter">Where it begins in the version after.</param>
internal readonly record struct TextEdit(int Start, int EndBefore, int EndAfter)
{
    public static TextEdit Between(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var most = Math.Min(before.Length, after.Length) - start;
        var end = 0;
        while (end < most && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return new(start, before.Length - end, after.Length - end);
    }

    /// <summary>Where a span of the version before stands in the one after; null when the edit touches it.</summary>
    public TextSpan? Move(TextSpan span) =>
        span.End <= Start ? span
        : span.Start >= EndBefore ? span with { Start = span.Start + EndAfter - EndBefore }
        : null;
}
