using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Quiz.Language.Tagging;

namespace Quiz.Language.Network;

/// <summary>Writes the network's weights into a model file and reads them: 8 bits a weight with one scale a row, biases whole.</summary>
internal static class WeightStorage
{
    private const string Prefix = "network/";
    private const int Steps = 127;

    /// <exception cref="InvalidDataException">A section is missing or does not fit the others.</exception>
    public static NetworkWeights Read(ModelFile file)
    {
        var shape = NetworkShape.Parse(file.Text(Prefix + "shape"));
        if (file.Text(Prefix + "schemes") != Schemes())
            throw new InvalidDataException("The network was trained for other entity schemes than this program knows.");
        var vectors = new WordVectors(
            Index(file, "vectors/words"),
            MemoryMarshal.Cast<byte, float>(file.Section(Prefix + "vectors/scales")).ToArray(),
            file.Section(Prefix + "vectors/components"));
        var vocabularies = Enum.GetValues<WordFeature>().Select(feature => new Vocabulary(Index(file, $"vocabulary/{feature}")));
        var features = new FeatureExtractor([.. vocabularies], vectors, NameLexicon.Parse(file.Text(Prefix + "names")));
        var weights = new NetworkWeights(shape, features, [.. Lines(file, "tags").Select(TokenTag.Parse)], Lines(file, "relations"));
        foreach (var matrix in weights.Matrices)
            ReadMatrix(file.Section(Prefix + matrix.Name), matrix);
        return weights;
    }

    public static ModelFile Write(NetworkWeights weights, ModelFile file)
    {
        file = file
            .With(Prefix + "shape", weights.Shape.Format())
            .With(Prefix + "schemes", Schemes())
            .With(Prefix + "tags", string.Join('\n', weights.Tags))
            .With(Prefix + "relations", string.Join('\n', weights.Relations))
            .With(Prefix + "names", weights.Features.Names.Format())
            .With(Prefix + "vectors/words", string.Join('\n', Enumerable.Range(0, weights.Features.Vectors.Words.Count).Select(word => weights.Features.Vectors.Words[word])))
            .With(Prefix + "vectors/scales", MemoryMarshal.AsBytes(weights.Features.Vectors.Scales.AsSpan()).ToArray())
            .With(Prefix + "vectors/components", weights.Features.Vectors.Components);
        foreach (var feature in Enum.GetValues<WordFeature>())
            file = file.With(Prefix + $"vocabulary/{feature}", string.Join('\n', weights.Features.Of(feature).Entries));
        return weights.Matrices.Aggregate(file, (written, matrix) => written.With(Prefix + matrix.Name, WriteMatrix(matrix)));
    }

    /// <summary>The bytes of a matrix: a bias as it is, otherwise for each row its scale and one signed byte a weight.</summary>
    public static byte[] WriteMatrix(Matrix matrix)
    {
        if (matrix.Rows == 1)
            return MemoryMarshal.AsBytes(matrix.Values.AsSpan()).ToArray();
        var bytes = new byte[matrix.Rows * (sizeof(float) + matrix.Columns)];
        for (var index = 0; index < matrix.Rows; index++)
        {
            var row = matrix.Row(index);
            var target = bytes.AsSpan(index * (sizeof(float) + matrix.Columns));
            var most = 0f;
            foreach (var value in row)
                most = MathF.Max(most, MathF.Abs(value));
            var scale = most / Steps;
            BinaryPrimitives.WriteSingleLittleEndian(target, scale);
            for (var i = 0; i < row.Length; i++)
                target[sizeof(float) + i] = (byte)(sbyte)(scale == 0 ? 0 : Math.Clamp(MathF.Round(row[i] / scale), -Steps, Steps));
        }

        return bytes;
    }

    /// <exception cref="InvalidDataException">The bytes are of a matrix of another shape.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ReadMatrix(ReadOnlySpan<byte> bytes, Matrix matrix)
    {
        var expected = matrix.Rows == 1 ? sizeof(float) * matrix.Columns : matrix.Rows * (sizeof(float) + matrix.Columns);
        if (bytes.Length != expected)
            throw new InvalidDataException($"The matrix {matrix.Name} has {bytes.Length} bytes where its shape asks for {expected}.");
        if (matrix.Rows == 1)
        {
            MemoryMarshal.Cast<byte, float>(bytes).CopyTo(matrix.Values);
            return;
        }

        for (var index = 0; index < matrix.Rows; index++)
        {
            var source = bytes.Slice(index * (sizeof(float) + matrix.Columns), sizeof(float) + matrix.Columns);
            var scale = BinaryPrimitives.ReadSingleLittleEndian(source);
            var row = matrix.Row(index);
            var steps = MemoryMarshal.Cast<byte, sbyte>(source[sizeof(float)..]);
            for (var i = 0; i < row.Length; i++)
                row[i] = steps[i] * scale;
        }
    }

    private static StringIndex Index(ModelFile file, string name) => StringIndex.Parse(file.Text(Prefix + name));

    private static ImmutableArray<string> Lines(ModelFile file, string name) => [.. file.Text(Prefix + name).Split('\n')];

    private static string Schemes() => string.Join('\n', SpanScheme.All.Select(scheme => $"{scheme.Name} {string.Join(' ', scheme.Kinds)}"));
}
