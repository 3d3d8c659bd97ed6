using System.Buffers.Binary;
using Quiz.LoadTests.Protocol;

namespace Quiz.LoadTests.Dom;

/// <summary>
/// Random access into a serialised render batch: tables at the end point to component updates, frames of 20 bytes, disposed
/// components and strings. Source: RenderBatchWriter.cs in dotnet/aspnetcore, Components/Shared.
/// </summary>
public readonly ref struct RenderBatch
{
    public const int EditSize = 16;
    private const int FrameSize = 20;

    private readonly ReadOnlySpan<byte> data;
    private readonly int updates;
    private readonly int frames;
    private readonly int disposed;
    private readonly int strings;

    public RenderBatch(ReadOnlySpan<byte> data)
    {
        this.data = data;
        updates = Integer(data.Length - 20);
        frames = Integer(data.Length - 16) + 4;
        disposed = Integer(data.Length - 12);
        strings = Integer(data.Length - 4);
    }

    public int UpdateCount => Integer(updates);

    public int DisposedCount => Integer(disposed);

    public int DisposedComponent(int index) => Integer(disposed + 4 + index * 4);

    public (int Component, int EditCount, int FirstEdit) Update(int index)
    {
        var position = Integer(updates + 4 + index * 4);
        return (Integer(position), Integer(position + 4), position + 8);
    }

    public (EditKind Kind, int Sibling, int Argument, int Name) Edit(int position) =>
        ((EditKind)Integer(position), Integer(position + 4), Integer(position + 8), Integer(position + 12));

    public FrameKind Kind(int frame) => (FrameKind)Integer(frames + frame * FrameSize);

    /// <summary>The second integer of a frame: the length of its subtree, or the string of a text or an attribute's name.</summary>
    public int First(int frame) => Integer(frames + frame * FrameSize + 4);

    /// <summary>The third integer of a frame: an element's name, an attribute's value, a component's id.</summary>
    public int Second(int frame) => Integer(frames + frame * FrameSize + 8);

    public ulong HandlerId(int frame) => BinaryPrimitives.ReadUInt64LittleEndian(data[(frames + frame * FrameSize + 12)..]);

    public string? Text(int index)
    {
        if (index < 0)
            return null;
        var position = Integer(strings + index * 4);
        var length = VariableLength.Read(data[position..], out var used);
        return StringPool.Shared.Get(data.Slice(position + used, length));
    }

    private int Integer(int position) => BinaryPrimitives.ReadInt32LittleEndian(data[position..]);
}
