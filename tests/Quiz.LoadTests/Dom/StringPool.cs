using System.Collections.Concurrent;
using System.Text;

namespace Quiz.LoadTests.Dom;

/// <summary>
/// One copy of each string that render batches repeat. Thousands of learners on the same page receive the same texts; kept
/// separately they would fill the client's memory and its collections would show in the latencies.
/// </summary>
public sealed class StringPool
{
    private const int Capacity = 200_000;
    private const int StackLimit = 1024;

    private readonly ConcurrentDictionary<string, string> strings = new(StringComparer.Ordinal);
    private int room = Capacity;

    public static StringPool Shared { get; } = new();

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (strings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
            return known;
        var created = text.ToString();
        return Interlocked.Decrement(ref room) > 0 ? strings.GetOrAdd(created, created) : created;
    }

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > StackLimit)
            return Get(Encoding.UTF8.GetString(utf8).AsSpan());
        Span<char> characters = stackalloc char[utf8.Length];
        return Get(characters[..Encoding.UTF8.GetChars(utf8, characters)]);
    }
}
