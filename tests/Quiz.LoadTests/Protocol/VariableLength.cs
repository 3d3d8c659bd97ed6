namespace Quiz.LoadTests.Protocol;

/// <summary>Integers in seven-bit groups, the lowest first, as hub frames and render batches both write lengths.</summary>
public static class VariableLength
{
    public static int Read(ReadOnlySpan<byte> data, out int used)
    {
        var value = 0;
        used = 0;
        byte group;
        do
        {
            group = data[used];
            value |= (group & 0x7f) << (7 * used);
            used++;
        }
        while ((group & 0x80) != 0);
        return value;
    }

    public static int Write(Span<byte> target, int value)
    {
        var used = 0;
        var rest = (uint)value;
        while (rest > 0x7f)
        {
            target[used++] = (byte)(rest | 0x80);
            rest >>= 7;
        }
        target[used++] = (byte)rest;
        return used;
    }
}
