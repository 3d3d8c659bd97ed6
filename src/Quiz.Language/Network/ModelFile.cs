using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Quiz.Language.Network;

/// <summary>
/// One file with the learnt parts of all stages as named sections. Layout, little-endian: "QZLM", version, checksum of the
/// rest, number of sections; then for each its name, whether it is compressed (Brotli), its length and its bytes.
/// </summary>
internal sealed class ModelFile
{
    private const uint Magic = 0x4D4C5A51;
    private const int Version = 1;
    private const int HeaderLength = 16;

    private readonly ImmutableSortedDictionary<string, byte[]> sections;

    private ModelFile(ImmutableSortedDictionary<string, byte[]> sections) => this.sections = sections;

    public static ModelFile Empty { get; } = new(ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal));

    public IEnumerable<string> SectionNames => sections.Keys;

    /// <summary>The file that the library carries.</summary>
    public static ModelFile ReadEmbedded()
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream("english.model")
            ?? throw new InvalidDataException("The library carries no model.");
        return Read(stream);
    }

    /// <exception cref="InvalidDataException">The stream holds no model, one of another version, or a damaged one.</exception>
    public static ModelFile Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
            throw new InvalidDataException("This is not a language model file.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (version != Version)
            throw new InvalidDataException($"The language model file has version {version}; this program reads version {Version}.");
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]) != Checksum(bytes[HeaderLength..]))
            throw new InvalidDataException("The language model file is damaged: its checksum does not fit its content.");

        memory.Position = HeaderLength;
        using var reader = new BinaryReader(memory, Encoding.UTF8);
        var sections = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var name = reader.ReadString();
            var compressed = reader.ReadBoolean();
            var content = reader.ReadBytes(reader.ReadInt32());
            sections.Add(name, compressed ? Decompress(content) : content);
        }

        return new ModelFile(sections.ToImmutable());
    }

    /// <exception cref="InvalidDataException">There is no such section.</exception>
    public byte[] Section(string name) =>
        sections.TryGetValue(name, out var content) ? content : throw new InvalidDataException($"The language model file has no section {name}.");

    /// <summary>A section that <see cref="With(string, string)"/> took from text.</summary>
    /// <exception cref="InvalidDataException">There is no such section.</exception>
    public string Text(string name) => Encoding.UTF8.GetString(Section(name));

    public bool Has(string name) => sections.ContainsKey(name);

    /// <summary>The same file with one section added or replaced.</summary>
    public ModelFile With(string name, byte[] content) => new(sections.SetItem(name, content));

    public ModelFile With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The same sections give the same bytes.</summary>
    public void Write(Stream stream)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(sections.Count);
            foreach (var (name, content) in sections)
            {
                var compressed = Compress(content);

                // Numbers shrink little and are read at once; words shrink well.
                var worthwhile = compressed.Length < content.Length * 7L / 10;
                writer.Write(name);
                writer.Write(worthwhile);
                writer.Write(worthwhile ? compressed.Length : content.Length);
                writer.Write(worthwhile ? compressed : content);
            }
        }

        var body = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        Span<byte> header = stackalloc byte[HeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], Version);
        BinaryPrimitives.WriteUInt64LittleEndian(header[8..], Checksum(body));
        stream.Write(header);
        stream.Write(body);
    }

    /// <summary>FNV-1a over words of 8 bytes; it guards against damage, not against intent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        const ulong prime = 1099511628211;
        var hash = 14695981039346656037;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
            hash = (hash ^ word) * prime;
        foreach (var last in bytes[(bytes.Length / 8 * 8)..])
            hash = (hash ^ last) * prime;
        return hash;
    }

    private static byte[] Compress(byte[] content)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.Optimal))
            brotli.Write(content);
        return memory.ToArray();
    }

    private static byte[] Decompress(byte[] content)
    {
        using var brotli = new BrotliStream(new MemoryStream(content), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        brotli.CopyTo(memory);
        return memory.ToArray();
    }
}
