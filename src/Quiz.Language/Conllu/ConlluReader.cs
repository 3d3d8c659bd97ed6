using System.Collections.Immutable;
using System.Globalization;

namespace Quiz.Language.Conllu;

/// <summary>Reads CoNLL-U, one sentence at a time.</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences of <paramref name="reader"/>, read as they are asked for.</summary>
    /// <exception cref="ConlluException">A line is malformed; the message names it.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var comments = ImmutableArray.CreateBuilder<string>();
        var words = ImmutableArray.CreateBuilder<ConlluWord>();
        var ranges = ImmutableArray.CreateBuilder<ConlluRange>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (words.Count > 0)
                    yield return Take(comments, words, ranges, number);
            }
            else if (line[0] == '#' && words.Count == 0 && ranges.Count == 0)
                comments.Add(line[1..].Trim());
            else
                ReadLine(line, number, words, ranges);
        }
        if (words.Count > 0)
            yield return Take(comments, words, ranges, number + 1);
    }

    private static ConlluSentence Take(
        ImmutableArray<string>.Builder comments, ImmutableArray<ConlluWord>.Builder words, ImmutableArray<ConlluRange>.Builder ranges, int line)
    {
        foreach (var word in words)
        {
            if (word.Head > words.Count)
                throw new ConlluException(line - 1 - words.Count + word.Id, $"word {word.Id} has the head {word.Head}, but the sentence has {words.Count} words.");
        }
        if (ranges.Count > 0 && ranges[^1].Last > words.Count)
            throw new ConlluException(line - 1, $"the range {ranges[^1].First}-{ranges[^1].Last} reaches beyond the sentence's {words.Count} words.");
        var sentence = new ConlluSentence(comments.ToImmutable(), words.ToImmutable(), ranges.ToImmutable());
        comments.Clear();
        words.Clear();
        ranges.Clear();
        return sentence;
    }

    private static void ReadLine(string line, int number, ImmutableArray<ConlluWord>.Builder words, ImmutableArray<ConlluRange>.Builder ranges)
    {
        var columns = line.Split('\t');
        if (columns.Length != Columns)
            throw new ConlluException(number, $"it has {columns.Length} tab-separated columns; a word line has {Columns}.");
        if (columns[1].Length == 0)
            throw new ConlluException(number, "the form is empty.");
        var id = columns[0];
        if (id.Contains('.', StringComparison.Ordinal))
            return;
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            var (first, last) = (Number(id[..dash], number, "the start of the range"), Number(id[(dash + 1)..], number, "the end of the range"));
            if (first != words.Count + 1 || last < first || ranges.Count > 0 && first <= ranges[^1].Last)
                throw new ConlluException(number, $"the range {id} does not start at the next word, {words.Count + 1}.");
            ranges.Add(new(first, last, columns[1], columns[9]));
            return;
        }
        if (Number(id, number, "the id") != words.Count + 1)
            throw new ConlluException(number, $"the id is {id}, but the next word of the sentence is {words.Count + 1}.");
        int? head = columns[6] == ConlluWord.None ? null : Number(columns[6], number, "the head");
        words.Add(new(words.Count + 1, columns[1], columns[2], columns[3], columns[4], columns[5], head, columns[7], columns[8], columns[9]));
    }

    private static int Number(string text, int line, string what) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new ConlluException(line, $"{what} is \"{text}\", which is no number.");
}
