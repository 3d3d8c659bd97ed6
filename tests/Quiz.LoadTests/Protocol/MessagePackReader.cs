using System.Text;

namespace Quiz.LoadTests.Protocol;

/// <summary>Reads MessagePack values in the order they lie in the message.</summary>
/// <exception cref="FormatException">The next value is not of the kind asked for.</exception>
public ref struct MessagePackReader(ReadOnlySpan<byte> message)
{
    private readonly ReadOnlySpan<byte> message = message;
    private int position = 0;

    /// <returns>The number of elements; nil counts as none.</returns>
    public int ReadArrayHeader()
    {
        var tag = message[position++];
        return tag switch
        {
            >= 0x90 and <= 0x9f => tag & 0x0f,
            0xdc => (int)BigEndian(2),
            0xdd => (int)BigEndian(4),
            0xc0 => 0,
            _ => throw Unexpected("an array", tag),
        };
    }

    public long ReadInteger()
    {
        var tag = message[position++];
        return tag switch
        {
            < 0x80 => tag,
            >= 0xe0 => (sbyte)tag,
            0xcc => (long)BigEndian(1),
            0xcd => (long)BigEndian(2),
            0xce => (long)BigEndian(4),
            0xcf => (long)BigEndian(8),
            0xd0 => (sbyte)BigEndian(1),
            0xd1 => (short)BigEndian(2),
            0xd2 => (int)BigEndian(4),
            0xd3 => (long)BigEndian(8),
            _ => throw Unexpected("an integer", tag),
        };
    }

    public bool ReadBoolean()
    {
        var tag = message[position++];
        return tag switch { 0xc2 => false, 0xc3 => true, _ => throw Unexpected("a boolean", tag) };
    }

    public string? ReadString()
    {
        var tag = message[position++];
        if (tag == 0xc0)
            return null;
        var count = tag switch
        {
            >= 0xa0 and <= 0xbf => tag & 0x1f,
            0xd9 => (int)BigEndian(1),
            0xda => (int)BigEndian(2),
            0xdb => (int)BigEndian(4),
            _ => throw Unexpected("a string", tag),
        };
        return Encoding.UTF8.GetString(Take(count));
    }

    public ReadOnlySpan<byte> ReadBinary()
    {
        var tag = message[position++];
        return Take(tag switch
        {
            0xc4 => (int)BigEndian(1),
            0xc5 => (int)BigEndian(2),
            0xc6 => (int)BigEndian(4),
            _ => throw Unexpected("binary", tag),
        });
    }

    /// <summary>Reads a value of any kind the server sends in a result, as text; nil becomes null.</summary>
    public string? ReadScalar() => message[position] switch
    {
        0xc2 or 0xc3 => ReadBoolean() ? "true" : "false",
        0xc0 or (>= 0xa0 and <= 0xbf) or 0xd9 or 0xda or 0xdb => ReadString(),
        _ => ReadInteger().ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>Skips the headers of a hub message, which Blazor leaves empty.</summary>
    public void SkipHeaders()
    {
        var tag = message[position++];
        if ((tag & 0xf0) != 0x80)
            throw Unexpected("a map", tag);
        for (var each = 0; each < (tag & 0x0f) * 2; each++)
            ReadString();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        position += count;
        return message.Slice(position - count, count);
    }

    private ulong BigEndian(int bytes)
    {
        ulong value = 0;
        foreach (var each in Take(bytes))
            value = (value << 8) | each;
        return value;
    }

    private static FormatException Unexpected(string wanted, byte tag) => new($"Expected {wanted} in the hub message, found 0x{tag:x2}.");
}
