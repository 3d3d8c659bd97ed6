namespace Quiz.Language.Network;

/// <summary>What the network reads of one sentence. Position 0 is the artificial root, token i stands at i + 1.</summary>
internal sealed class SentenceFeatures(int length)
{
    /// <summary>The number of a <see cref="WordFeature"/> that is left out.</summary>
    public const int Missing = -1;

    /// <summary>Number of <see cref="WordFeature"/>s.</summary>
    public const int FeatureCount = 6;

    private readonly int[] numbers = new int[FeatureCount * length];

    /// <summary>Positions: tokens and the root.</summary>
    public int Length { get; } = length;

    /// <summary>Number in <see cref="WordVectors"/> by position, or <see cref="WordVectors.None"/>.</summary>
    public int[] Vectors { get; } = new int[length];

    /// <summary><see cref="NameClues"/> by position.</summary>
    public ushort[] Clues { get; } = new ushort[length];

    /// <summary>Numbers in the vocabulary of a feature, by position.</summary>
    public Span<int> Of(WordFeature feature) => numbers.AsSpan((int)feature * Length, Length);

    public SentenceFeatures Copy()
    {
        var copy = new SentenceFeatures(Length);
        numbers.CopyTo(copy.numbers, 0);
        Vectors.CopyTo(copy.Vectors, 0);
        Clues.CopyTo(copy.Clues, 0);
        return copy;
    }
}
