using Bogus;

namespace Quiz.DemoData;

/// <summary>Draws that Bogus does not have.</summary>
internal static class Chance
{
    /// <summary>From the standard normal distribution (Box and Muller, 1958).</summary>
    public static double Normal(Randomizer random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.Double())) * Math.Cos(2 * Math.PI * random.Double());

    /// <summary>A duration as people take them: most near the median, a few several times as long.</summary>
    public static TimeSpan Duration(Randomizer random, double medianSeconds) =>
        TimeSpan.FromMilliseconds(Math.Round(1000 * medianSeconds * Math.Exp(0.45 * Normal(random))));
}
