using System.Collections.Immutable;

namespace Quiz.Language.Network;

/// <summary>Turns words into the numbers that the network reads.</summary>
internal sealed class FeatureExtractor
{
    private readonly ImmutableArray<Vocabulary> vocabularies;

    /// <param name="vocabularies">One a <see cref="WordFeature"/>, in its order.</param>
    public FeatureExtractor(ImmutableArray<Vocabulary> vocabularies, WordVectors vectors, NameLexicon names)
    {
        if (vocabularies.Length != SentenceFeatures.FeatureCount)
            throw new ArgumentException("One vocabulary a feature.", nameof(vocabularies));
        this.vocabularies = vocabularies;
        Vectors = vectors;
        Names = names;
    }

    public WordVectors Vectors { get; }

    public NameLexicon Names { get; }

    public Vocabulary Of(WordFeature feature) => vocabularies[(int)feature];

    /// <summary>The text of a feature, by which it stands in its vocabulary.</summary>
    /// <param name="folded">The word after <see cref="WordForm.Fold"/> and <see cref="WordForm.FoldNumber"/>.</param>
    /// <param name="word">As written.</param>
    /// <param name="buffer">Room for 12 characters.</param>
    public static ReadOnlySpan<char> Text(WordFeature feature, ReadOnlySpan<char> folded, ReadOnlySpan<char> word, bool first, Span<char> buffer) => feature switch
    {
        WordFeature.Word => folded,
        WordFeature.Suffix4 => WordForm.Suffix(folded, 4),
        WordFeature.Suffix3 => WordForm.Suffix(folded, 3),
        WordFeature.Suffix2 => WordForm.Suffix(folded, 2),
        WordFeature.Prefix3 => WordForm.Prefix(folded, 3),
        _ => WordForm.Shape(word, first, buffer),
    };

    public SentenceFeatures Extract(IReadOnlyList<string> words)
    {
        var features = new SentenceFeatures(words.Count + 1);
        Span<char> foldBuffer = stackalloc char[WordForm.MaximumLength];
        Span<char> shapeBuffer = stackalloc char[16];
        for (var feature = WordFeature.Word; feature <= WordFeature.Shape; feature++)
            features.Of(feature)[0] = Vocabulary.Root;
        features.Vectors[0] = WordVectors.None;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].AsSpan();
            var folded = WordForm.Fold(word, foldBuffer);
            features.Vectors[i + 1] = Vectors.Find(folded);
            var classed = WordForm.FoldNumber(folded);
            for (var feature = WordFeature.Word; feature <= WordFeature.Shape; feature++)
                features.Of(feature)[i + 1] = Of(feature).Find(Text(feature, classed, word, i == 0, shapeBuffer));
        }

        Names.Mark(words, features.Clues.AsSpan(1));
        return features;
    }
}
