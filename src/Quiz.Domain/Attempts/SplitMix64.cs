namespace Quiz.Domain.Attempts;

/// <summary>
/// The SplitMix64 generator (Steele, Lea and Flood, 2014). Our own, because the order that an attempt was shown in is
/// computed again from its seed for years, and <see cref="Random"/> promises no sequence across runtimes.
/// </summary>
internal sealed class SplitMix64(ulong state)
{
    private ulong state = state;

    public ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/>; its bias is below 2^-32 for any bound.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
