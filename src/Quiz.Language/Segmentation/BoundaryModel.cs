using Quiz.Language.Network;

namespace Quiz.Language.Segmentation;

/// <summary>Weights of the sentence splitter: one a feature, summed; above 0 a sentence ends.</summary>
internal sealed class BoundaryModel
{
    private const string Section = "sentence-boundaries";

    private readonly Dictionary<uint, float> weights;

    public BoundaryModel(IEnumerable<KeyValuePair<uint, float>> weights) => this.weights = new(weights);

    public float Score(ReadOnlySpan<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            if (weights.TryGetValue(feature, out var weight))
                sum += weight;
        }
        return sum;
    }

    /// <exception cref="InvalidDataException">The file has no weights of the sentence splitter.</exception>
    public static BoundaryModel Read(ModelFile file)
    {
        using var reader = new BinaryReader(new MemoryStream(file.Section(Section)));
        var weights = new Dictionary<uint, float>();
        for (var count = reader.ReadInt32(); count > 0; count--)
            weights.Add(reader.ReadUInt32(), (float)reader.ReadHalf());
        return new(weights);
    }

    /// <summary>Puts the weights into a file by ascending feature, so that equal models are equal bytes.</summary>
    public ModelFile Write(ModelFile file)
    {
        using var section = new MemoryStream();
        using var writer = new BinaryWriter(section);
        writer.Write(weights.Count);
        foreach (var (feature, weight) in weights.OrderBy(pair => pair.Key))
        {
            writer.Write(feature);
            writer.Write((Half)weight);
        }
        return file.With(Section, section.ToArray());
    }
}
