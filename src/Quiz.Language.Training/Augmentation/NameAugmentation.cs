using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Augmentation;

/// <summary>Replaces names by others of the same kind and length, so that the network learns their surroundings and not a list.</summary>
internal sealed class NameAugmentation
{
    private const double ShareReplaced = 0.8;
    private const int Tries = 6;

    /// <summary>Share of persons' names that are built from the lists of first names and surnames.</summary>
    private const double ShareBuilt = 0.5;

    private readonly Dictionary<(string Kind, int Length), List<string[]>> seen = [];
    private readonly string[] firstNames;
    private readonly string[] surnames;
    private readonly string[] koreanNames;
    private readonly string[] koreanSurnames;

    /// <param name="sentences">Sentences with spans whose names are exchanged among them.</param>
    /// <param name="treebanks">Folder of the treebanks.</param>
    /// <param name="data">Folder of the other training data.</param>
    public NameAugmentation(IEnumerable<TrainingSentence> sentences, string treebanks, string data)
    {
        foreach (var sentence in sentences)
        {
            foreach (var span in sentence.Spans)
                Add(sentence.Scheme!.Kinds[span.Kind], sentence.Words[span.First..(span.First + span.Count)]);
        }

        foreach (var row in LexiconReader.Rows(Path.Combine(treebanks, "lexicons", "wordnet-names.tsv"), header: false))
        {
            var words = row[0].Split(' ');
            if (row[1] is "PER" or "LOC" or "ORG" && words.All(word => word.Length > 1 && char.IsUpper(word[0])))
                Add(row[1], words);
        }

        var first = LexiconReader.Rows(Path.Combine(data, "lexicons", "first-names.tsv"), header: true).Where(IsName).ToList();
        var last = LexiconReader.Rows(Path.Combine(data, "lexicons", "surnames.tsv"), header: true).Where(IsName).ToList();
        firstNames = [.. first.Select(row => row[0])];
        surnames = [.. last.Select(row => row[0])];
        koreanNames = [.. first.Where(row => row[1].Contains("Korean", StringComparison.Ordinal) && row[0].Contains('-')).Select(row => row[0])];
        koreanSurnames = [.. last.Where(row => row[1].Contains("Korean", StringComparison.Ordinal)).Select(row => row[0])];

        static bool IsName(string[] row) => row[0].Length > 1 && char.IsUpper(row[0][0]) && !row[0].Contains(' ');
    }

    public TrainingSentence Vary(TrainingSentence sentence, Random random)
    {
        string[]? words = null;
        foreach (var span in sentence.Spans)
        {
            var kind = sentence.Scheme!.Kinds[span.Kind];
            if (kind is not ("PER" or "LOC" or "ORG") || random.NextDouble() >= ShareReplaced)
                continue;
            var old = sentence.Words.AsSpan(span.First, span.Count);
            if (Replacement(kind, old, sentence.Tree is not null, random) is not { } name)
                continue;
            words ??= [.. sentence.Words];
            name.CopyTo(words, span.First);
        }

        return words is null ? sentence : sentence with { Words = words };
    }

    private string[]? Replacement(string kind, ReadOnlySpan<string> old, bool inTree, Random random)
    {
        // Where hyphens are words of their own, the tree counts on them.
        var hyphens = inTree && old.Contains("-");
        if (kind == "PER" && !hyphens && random.NextDouble() < ShareBuilt && Build(old.Length, random) is { } built)
            return built;
        if (!seen.TryGetValue((kind, old.Length), out var names))
            return null;
        for (var i = 0; i < Tries; i++)
        {
            var name = names[random.Next(names.Count)];
            if (!inTree || name.Contains("-") == hyphens)
                return name;
        }

        return null;
    }

    private string[]? Build(int length, Random random)
    {
        var korean = random.Next(8) == 0;
        return length switch
        {
            1 => [random.Next(3) == 0 ? Any(firstNames) : Any(surnames)],
            2 when korean => random.Next(3) == 0 ? [Any(koreanNames), Any(koreanSurnames)] : [Any(koreanSurnames), Any(koreanNames)],
            2 => [Any(firstNames), Any(surnames)],
            3 => [Any(firstNames), random.Next(2) == 0 ? $"{(char)('A' + random.Next(26))}." : Any(firstNames), Any(surnames)],
            _ => null,
        };

        string Any(string[] names) => names[random.Next(names.Length)];
    }

    private void Add(string kind, string[] words)
    {
        if (!seen.TryGetValue((kind, words.Length), out var names))
            seen[(kind, words.Length)] = names = [];
        names.Add(words);
    }
}
