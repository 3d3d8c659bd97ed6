using System.Collections.Immutable;

namespace Quiz.Language.Network;

/// <summary>
/// Sentences that go through the network together. Rows of the network's matrices are ordered by position first: all
/// sentences' position 0, then all position 1, with the longest sentence first, so that at each position the sentences that
/// reach it are neighbours and the recurrent layers work without padding.
/// </summary>
internal sealed class SentenceBatch
{
    private readonly int[] starts;

    public SentenceBatch(IEnumerable<SentenceFeatures> sentences)
    {
        Sentences = [.. sentences.OrderByDescending(sentence => sentence.Length)];
        Longest = Sentences.Length == 0 ? 0 : Sentences[0].Length;
        starts = new int[Longest + 1];
        for (var position = 0; position < Longest; position++)
            starts[position + 1] = starts[position] + Sentences.Count(sentence => sentence.Length > position);
    }

    /// <summary>Longest first; sentences of one length keep the order they were given in.</summary>
    public ImmutableArray<SentenceFeatures> Sentences { get; }

    /// <summary>Positions of the longest sentence.</summary>
    public int Longest { get; }

    public int Rows => starts[Longest];

    /// <summary>First row of a position.</summary>
    public int Start(int position) => starts[position];

    /// <summary>Number of sentences that have a position; 0 outside the longest sentence.</summary>
    public int Alive(int position) => position < 0 || position >= Longest ? 0 : starts[position + 1] - starts[position];

    public int Row(int position, int sentence) => starts[position] + sentence;

    /// <summary>Takes one sentence's rows, <paramref name="width"/> values each, out of a matrix of the batch.</summary>
    public void Gather(int sentence, ReadOnlySpan<float> matrix, int width, Span<float> target)
    {
        for (var position = 0; position < Sentences[sentence].Length; position++)
            matrix.Slice(Row(position, sentence) * width, width).CopyTo(target[(position * width)..]);
    }

    /// <summary>Adds one sentence's rows to a matrix of the batch: the reverse of <see cref="Gather"/>.</summary>
    public void Scatter(int sentence, ReadOnlySpan<float> source, int width, Span<float> matrix)
    {
        for (var position = 0; position < Sentences[sentence].Length; position++)
        {
            var row = matrix.Slice(Row(position, sentence) * width, width);
            var added = source.Slice(position * width, width);
            for (var i = 0; i < row.Length; i++)
                row[i] += added[i];
        }
    }
}
