namespace Quiz.NaiveBaseline.Measuring;

/// <summary>Rows stored, rows per second, and milliseconds per row at the median and the 99th percentile.</summary>
public sealed record StorageFigures(int Rows, double PerSecond, double P50, double P99);
