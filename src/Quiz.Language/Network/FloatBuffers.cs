using System.Buffers;

namespace Quiz.Language.Network;

/// <summary>Scratch memory of one pass through the network, lent by the shared pool until disposal.</summary>
internal sealed class FloatBuffers : IDisposable
{
    private readonly List<float[]> rented = [];

    /// <summary>Memory of this many values; what it holds is undefined.</summary>
    public Memory<float> Rent(int count)
    {
        var array = ArrayPool<float>.Shared.Rent(count);
        rented.Add(array);
        return array.AsMemory(0, count);
    }

    /// <summary>Memory of this many zeros.</summary>
    public Memory<float> RentCleared(int count)
    {
        var memory = Rent(count);
        memory.Span.Clear();
        return memory;
    }

    public void Dispose()
    {
        foreach (var array in rented)
            ArrayPool<float>.Shared.Return(array);
        rented.Clear();
    }
}
