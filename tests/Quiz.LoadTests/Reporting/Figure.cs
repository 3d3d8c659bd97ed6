using System.Globalization;

namespace Quiz.LoadTests.Reporting;

/// <summary>A measured value with its unit.</summary>
public sealed record Figure(double Value, string Unit = "", int Decimals = 0)
{
    public static Figure Kibibytes(double bytes) => new(bytes / 1024, "KiB", 1);

    public static Figure Mebibytes(double bytes) => new(bytes / (1024 * 1024), "MiB");

    /// <summary>Thousands of bytes, as page weights are usually told.</summary>
    public static Figure Kilobytes(double bytes) => new(bytes / 1000, "KB", 1);

    public static Figure Milliseconds(double value) => new(value, "ms", 1);

    public override string ToString()
    {
        var number = Value.ToString("N" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Unit.Length == 0 ? number : $"{number} {Unit}";
    }
}
