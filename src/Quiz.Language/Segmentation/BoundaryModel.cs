using System.Collections.Frozen;

namespace Quiz.Language.Segmentation;

/// <summary>Weights of the sentence splitter: one a feature, summed; above 0 a sentence ends.</summary>
internal sealed class BoundaryModel
{
    private readonly FrozenDictionary<uint, float> _weights;

    public BoundaryModel(IEnumerable<KeyValuePair<uint, float>> weights) => _weights = weights.ToFrozenDictionary();

    public float Score(ReadOnlySpan<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            if (_weights.TryGetValue(feature, out var weight))
                sum += weight;
        }
        return sum;
    }

    /// <exception cref="EndOfStreamException">The section is cut short.</exception>
    public static BoundaryModel Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var weights = new Dictionary<uint, float>(count);
        for (var i = 0; i < count; i++)
            weights.Add(reader.ReadUInt32(), (float)reader.ReadHalf());
        return new(weights);
    }

    /// <summary>Writes the weights by ascending feature, so that equal models are equal bytes.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_weights.Count);
        foreach (var (feature, weight) in _weights.OrderBy(pair => pair.Key))
        {
            writer.Write(feature);
            writer.Write((Half)weight);
        }
    }
}
