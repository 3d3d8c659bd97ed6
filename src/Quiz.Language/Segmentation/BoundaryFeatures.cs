namespace Quiz.Language.Segmentation;

/// <summary>What the model looks at to decide whether a sentence ends after a token. Every feature is a name with its value, as one hash.</summary>
internal static class BoundaryFeatures
{
    /// <summary>Number of features of one place.</summary>
    public const int Count = 21;

    /// <summary>Fills <paramref name="features"/> for the end after token <paramref name="i"/>.</summary>
    /// <param name="start">Index of the first token of the sentence so far.</param>
    public static void Describe(BoundaryContext tokens, int i, int start, Span<uint> features)
    {
        var mark = tokens.MarkBefore(i);
        var kind = Kind(tokens[mark]);
        var closers = (uint)Math.Min(i - mark, 2);
        var place = Combine(kind, closers);
        var next = tokens[i + 1];
        var nextShape = Shape(next);
        var nextWord = Word(next);
        var before = tokens[mark - 1];
        var beforeShape = Shape(before);
        var opener = SentenceOpeners.Open(tokens.From(i + 1)) ? 1u : 0u;
        var length = Length(i + 1 - start);
        var space = tokens.SpaceAfter(i) ? 1u : 0u;
        var open = OpenBrackets(tokens, start, i);
        var n = 0;
        Add(features, ref n, "kind", place);
        Add(features, ref n, "kind+space", Combine(place, space));
        Add(features, ref n, "kind+next shape", Combine(place, nextShape));
        Add(features, ref n, "kind+next word", Combine(kind, nextWord));
        Add(features, ref n, "kind+word before", Combine(kind, Word(before)));
        Add(features, ref n, "kind+shapes", Combine(Combine(place, beforeShape), nextShape));
        Add(features, ref n, "kind+opener", Combine(Combine(place, opener), space));
        Add(features, ref n, "kind+next shape+shape after", Combine(Combine(kind, nextShape), Shape(tokens[i + 2])));
        Add(features, ref n, "kind+length", Combine(place, length));
        Add(features, ref n, "kind+length+next shape", Combine(Combine(place, length), nextShape));
        Add(features, ref n, "word before+next shape", Combine(Word(before), nextShape));
        Add(features, ref n, "mark+next shape", Combine(Word(tokens[mark]), nextShape));
        Add(features, ref n, "mark+opener", Combine(Word(tokens[mark]), opener));
        Add(features, ref n, "second word before+next shape", Combine(Combine(kind, Shape(tokens[mark - 2])), nextShape));
        Add(features, ref n, "open brackets", Combine(place, open));
        Add(features, ref n, "open brackets+next shape", Combine(Combine(kind, open), nextShape));
        Add(features, ref n, "first word+kind", Combine(Word(tokens[start]), kind));
        Add(features, ref n, "first shape+kind+length", Combine(Combine(Shape(tokens[start]), place), length));
        Add(features, ref n, "next word+word after", Combine(nextWord, Combine(kind, Word(tokens[i + 2]))));
        Add(features, ref n, "first shape+next shape", Combine(Combine(Shape(tokens[start]), place), nextShape));
        Add(features, ref n, "rest", Combine(place, Length(tokens.Count - i - 1)));
    }

    private static void Add(Span<uint> features, ref int n, string name, uint value) => features[n++] = Combine(Word(name), value);

    private static uint Kind(ReadOnlySpan<char> token)
    {
        if (token.Length > 1 && token[^1] == '.' && char.IsLetter(token[0]))
            return token.Length == 2 ? 1u : token[..^1].Contains('.') ? 2u : 3u;
        return Combine(4, token.Length > 3 ? Word(token[..3]) : Word(token));
    }

    // Kinds of characters in a row, each run once: "Aa", "0", ".", up to four.
    private static uint Shape(ReadOnlySpan<char> token)
    {
        var shape = 0u;
        var last = 0u;
        for (var i = 0; i < token.Length && i < 12; i++)
        {
            var c = token[i];
            var kind = char.IsUpper(c) ? 1u : char.IsLower(c) ? 2u : char.IsDigit(c) ? 3u : char.IsLetter(c) ? 4u : 5u + c;
            if (kind != last)
                shape = Combine(shape, kind);
            last = kind;
        }
        return shape;
    }

    private static uint Length(int tokens) => tokens switch { <= 4 => (uint)tokens, <= 7 => 5, <= 12 => 6, <= 25 => 7, <= 40 => 8, _ => 9 };

    // Whether the sentence so far opens a bracket or quotation that it does not close; looks back a bounded way.
    private static uint OpenBrackets(BoundaryContext tokens, int start, int i)
    {
        int round = 0, quotes = 0, straight = 0;
        for (var k = Math.Max(start, i - 60); k <= i; k++)
        {
            switch (tokens[k])
            {
                case "(" or "[": round++; break;
                case ")" or "]": round--; break;
                case "“": quotes++; break;
                case "”": quotes--; break;
                case "\"": straight++; break;
            }
        }
        return (round > 0 ? 1u : 0) + (quotes > 0 ? 2u : 0) + ((straight & 1) == 1 ? 4u : 0);
    }

    // FNV-1a over lower-case letters: the same on every machine, unlike string.GetHashCode.
    private static uint Word(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word.Length > 30 ? word[..30] : word)
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619u;
        return hash;
    }

    private static uint Combine(uint a, uint b)
    {
        var hash = (a * 0x9E3779B1u) ^ (b + 0x7F4A7C15u + (a << 6) + (a >> 2));
        return (hash ^ (hash >> 15)) * 0x85EBCA6Bu;
    }
}
