namespace Quiz.Language.Network;

/// <summary>Pretrained vectors of words, 4 bits a component and one scale a word.</summary>
internal sealed class WordVectors
{
    /// <summary>Components of a vector.</summary>
    public const int Width = 100;

    /// <summary>What <see cref="Find"/> says of a word without a vector.</summary>
    public const int None = -1;

    private const int BytesPerWord = Width / 2;
    private const int Offset = 8;

    /// <param name="words">Distinct words, folded as <see cref="WordForm.Fold"/> does.</param>
    /// <param name="scales">One a word: what a component of 1 stands for.</param>
    /// <param name="components">50 bytes a word; the low half of a byte comes first; 8 stands for zero.</param>
    public WordVectors(StringIndex words, float[] scales, byte[] components)
    {
        if (scales.Length != words.Count || components.Length != words.Count * BytesPerWord)
            throw new InvalidDataException("Words, scales and components of the word vectors differ in number.");
        Words = words;
        Scales = scales;
        Components = components;
    }

    public StringIndex Words { get; }

    public float[] Scales { get; }

    public byte[] Components { get; }

    /// <summary>Rounds vectors to 4 bits; the greatest component of each word decides its scale.</summary>
    /// <param name="words">Distinct words.</param>
    /// <param name="values">100 components a word.</param>
    public static WordVectors Quantize(IReadOnlyCollection<string> words, ReadOnlySpan<float> values)
    {
        var scales = new float[words.Count];
        var components = new byte[words.Count * BytesPerWord];
        for (var word = 0; word < words.Count; word++)
        {
            var vector = values.Slice(word * Width, Width);
            var most = 0f;
            foreach (var value in vector)
                most = MathF.Max(most, MathF.Abs(value));
            scales[word] = most / 7;
            for (var i = 0; i < Width; i++)
            {
                var step = most == 0 ? 0 : (int)MathF.Round(vector[i] / most * 7);
                components[word * BytesPerWord + i / 2] |= (byte)((step + Offset) << (i % 2 * 4));
            }
        }

        return new WordVectors(StringIndex.Of(words), scales, components);
    }

    /// <summary>
    /// The number of a word's vector; for a hyphenated word that has none, that of the word without hyphens or of its last
    /// part ("Seattle-based" is read as "based").
    /// </summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var number = Words.Find(folded);
        if (number != None)
            return number;
        var hyphen = folded.LastIndexOf('-');
        if (hyphen <= 0 || hyphen == folded.Length - 1 || folded.Length > WordForm.MaximumLength)
            return None;
        Span<char> joined = stackalloc char[WordForm.MaximumLength];
        var length = 0;
        foreach (var character in folded)
        {
            if (character != '-')
                joined[length++] = character;
        }

        number = Words.Find(joined[..length]);
        return number != None ? number : Words.Find(folded[(hyphen + 1)..]);
    }

    public void CopyTo(int number, Span<float> target)
    {
        var scale = Scales[number];
        var bytes = Components.AsSpan(number * BytesPerWord, BytesPerWord);
        for (var i = 0; i < bytes.Length; i++)
        {
            target[2 * i] = ((bytes[i] & 15) - Offset) * scale;
            target[2 * i + 1] = ((bytes[i] >> 4) - Offset) * scale;
        }
    }
}
