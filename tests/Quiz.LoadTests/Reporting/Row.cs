namespace Quiz.LoadTests.Reporting;

/// <summary>One line of the table.</summary>
/// <param name="Promise">What is promised, in words; empty when the line only tells.</param>
/// <param name="IsKept">Whether the promise, with the table's slack, is kept; null when there is none.</param>
public sealed record Row(string What, string Ours, string Naive, string Ratio, string Promise, bool? IsKept);
