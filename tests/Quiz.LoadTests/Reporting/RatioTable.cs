using System.Globalization;
using System.Text;

namespace Quiz.LoadTests.Reporting;

/// <summary>The figures of both applications side by side, and whether the promised ratios hold.</summary>
/// <param name="slack">
/// 1 to hold the promises as they stand. Less for a short run on a busy machine: with 0.6, "at least 30 times" is held
/// at 18 times and "at most 60" at 100.
/// </param>
public sealed class RatioTable(double slack)
{
    /// <summary>The slack of what does not vary from run to run.</summary>
    public const double None = 1;

    private readonly List<Row> rows = [];

    public double Slack => slack;

    public bool IsKept => rows.All(row => row.IsKept != false);

    public IEnumerable<Row> Missed => rows.Where(row => row.IsKept == false);

    public void AtLeastTimes(string what, Figure ours, Figure naive, int times) =>
        Add(what, ours, naive, $"at least {times} times", ours.Value / naive.Value >= times * slack);

    /// <summary>Promises that ours is at most <paramref name="part"/> of <paramref name="whole"/> of naive.</summary>
    public void AtMostPart(string what, Figure ours, Figure naive, int part, int whole, double? ownSlack = null) =>
        Add(what, ours, naive, $"at most {part}/{whole}", ours.Value / naive.Value <= part / (whole * (ownSlack ?? slack)));

    public void AtMost(string what, Figure ours, Figure? naive, double limit, double? ownSlack = null) =>
        Add(what, ours, naive, $"at most {new Figure(limit, ours.Unit, ours.Decimals)}", ours.Value <= limit / (ownSlack ?? slack));

    /// <summary>A promise without slack: what may never happen.</summary>
    public void Never(string what, Figure ours, Figure? naive) => Add(what, ours, naive, "0", ours.Value == 0);

    public void Tell(string what, Figure ours, Figure? naive) => Add(what, ours, naive, "", null);

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine("| measured | Quiz | naive baseline | ratio | promised | |");
        text.AppendLine("|---|--:|--:|--:|---|---|");
        foreach (var row in rows)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {row.What} | {row.Ours} | {row.Naive} | {row.Ratio} | {row.Promise} | {row.IsKept switch { true => "kept", false => "**missed**", null => "" }} |");
        return text.ToString();
    }

    private void Add(string what, Figure ours, Figure? naive, string promise, bool? kept)
    {
        var ratio = naive is null || naive.Value == 0 || ours.Value == 0 ? "" : RatioText(ours.Value / naive.Value);
        rows.Add(new Row(what, ours.ToString(), naive?.ToString() ?? "", ratio, promise, kept));
    }

    private static string RatioText(double ratio) =>
        ratio >= 1 ? ratio.ToString(ratio < 10 ? "F1" : "F0", CultureInfo.InvariantCulture) : "1/" + (1 / ratio).ToString("F1", CultureInfo.InvariantCulture);
}
