namespace Quiz.Benchmarks;

/// <summary>
/// A fixed amount of plain arithmetic, measured in the same run: times of different machines, or of a busy one, compare as
/// multiples of it.
/// </summary>
internal static class Yardstick
{
    private const int Numbers = 1 << 12;
    private const int Passes = 2000;

    /// <summary>About eight million multiplications and additions, each waiting for the one before.</summary>
    public static float Run()
    {
        var sum = 0f;
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var i = 0; i < Numbers; i++)
                sum = sum * 0.999f + i;
        }
        return sum;
    }
}
