namespace Quiz.LoadTests.Measurements;

/// <summary>The spread of some times, in milliseconds; zeros when there are none.</summary>
public sealed record Percentiles(int Count, double P50, double P99, double Max)
{
    /// <summary>By nearest rank: the smallest value that at least the given share of all values does not exceed.</summary>
    public static Percentiles Of(IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToArray();
        return sorted.Length == 0 ? new(0, 0, 0, 0) : new(sorted.Length, At(0.50), At(0.99), sorted[^1]);

        double At(double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
