using System.Collections.Immutable;

namespace Quiz.Language.Network;

/// <summary>
/// Joins everything known of a token into one row: the word's own embedding, its pretrained vector, flags, and the
/// embeddings of its spelling.
/// </summary>
internal sealed class InputLayer
{
    private const int NoVectorFlag = 0;
    private const int RootFlag = 1;
    private const int FirstClueFlag = 2;
    private const int FlagCount = FirstClueFlag + NameLexicon.ClueCount;
    private const int WordWidth = 64;

    /// <summary>Where the features after the word begin in a row.</summary>
    private const int SpellingStart = WordWidth + WordVectors.Width + FlagCount;

    private readonly WordVectors vectors;
    private readonly ImmutableArray<Matrix> embeddings;

    /// <param name="embeddings">One table a <see cref="WordFeature"/>, one row a vocabulary entry.</param>
    public InputLayer(WordVectors vectors, ImmutableArray<Matrix> embeddings)
    {
        this.vectors = vectors;
        this.embeddings = embeddings;
    }

    /// <summary>Values of a row.</summary>
    public static int Width { get; } = Start(WordFeature.Shape) + WidthOf(WordFeature.Shape);

    public static int WidthOf(WordFeature feature) => feature switch
    {
        WordFeature.Word => WordWidth,
        WordFeature.Suffix4 or WordFeature.Suffix3 => 32,
        _ => 16,
    };

    /// <summary>Where a feature's embedding begins in a row.</summary>
    public static int Start(WordFeature feature) => feature switch
    {
        WordFeature.Word => 0,
        WordFeature.Suffix4 => SpellingStart,
        _ => Start(feature - 1) + WidthOf(feature - 1),
    };

    public void Forward(SentenceBatch batch, Span<float> output)
    {
        for (var position = 0; position < batch.Longest; position++)
        {
            for (var sentence = 0; sentence < batch.Alive(position); sentence++)
                Fill(batch.Sentences[sentence], position, output.Slice(batch.Row(position, sentence) * Width, Width));
        }
    }

    private void Fill(SentenceFeatures features, int position, Span<float> row)
    {
        row.Clear();
        for (var feature = WordFeature.Word; feature <= WordFeature.Shape; feature++)
        {
            var number = features.Of(feature)[position];
            if (number != SentenceFeatures.Missing)
                embeddings[(int)feature].Row(number).CopyTo(row[Start(feature)..]);
        }

        var vector = features.Vectors[position];
        var flags = row.Slice(WordWidth + WordVectors.Width, FlagCount);
        if (position == 0)
            flags[RootFlag] = 1;
        else if (vector == WordVectors.None)
            flags[NoVectorFlag] = 1;
        else
            vectors.CopyTo(vector, row[WordWidth..]);
        for (var clue = 0; clue < NameLexicon.ClueCount; clue++)
        {
            if ((features.Clues[position] >> clue & 1) != 0)
                flags[FirstClueFlag + clue] = 1;
        }
    }
}
