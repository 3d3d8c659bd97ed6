using System.Buffers.Binary;
using System.Text;

namespace Quiz.LoadTests.Protocol;

/// <summary>Writes the part of MessagePack that the "blazorpack" hub protocol uses from client to server.</summary>
public sealed class MessagePackWriter
{
    private byte[] buffer = new byte[512];
    private int length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public void WriteArrayHeader(int count)
    {
        if (count < 16)
            Byte((byte)(0x90 | count));
        else
        {
            Byte(0xdc);
            BinaryPrimitives.WriteUInt16BigEndian(Take(2), checked((ushort)count));
        }
    }

    public void WriteEmptyMap() => Byte(0x80);

    /// <exception cref="ArgumentException">The value is none of null, bool, int, long, string.</exception>
    public void Write(object? value)
    {
        switch (value)
        {
            case null: Byte(0xc0); break;
            case bool flag: Byte(flag ? (byte)0xc3 : (byte)0xc2); break;
            case int number: WriteInteger(number); break;
            case long number: WriteInteger(number); break;
            case string text: WriteString(text); break;
            default: throw new ArgumentException($"{value.GetType()} has no place in a hub message.", nameof(value));
        }
    }

    private void WriteInteger(long value)
    {
        if (value is >= -32 and < 128)
        {
            Byte((byte)value);
            return;
        }
        Byte(0xd3);
        BinaryPrimitives.WriteInt64BigEndian(Take(8), value);
    }

    private void WriteString(string value)
    {
        var count = Encoding.UTF8.GetByteCount(value);
        if (count < 32)
            Byte((byte)(0xa0 | count));
        else if (count <= byte.MaxValue)
        {
            Byte(0xd9);
            Byte((byte)count);
        }
        else if (count <= ushort.MaxValue)
        {
            Byte(0xda);
            BinaryPrimitives.WriteUInt16BigEndian(Take(2), (ushort)count);
        }
        else
        {
            Byte(0xdb);
            BinaryPrimitives.WriteInt32BigEndian(Take(4), count);
        }
        Encoding.UTF8.GetBytes(value, Take(count));
    }

    private void Byte(byte value) => Take(1)[0] = value;

    private Span<byte> Take(int count)
    {
        if (length + count > buffer.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
        length += count;
        return buffer.AsSpan(length - count, count);
    }
}
