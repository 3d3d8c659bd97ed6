namespace Quiz.Language.Lexing;

/// <summary>The lexemes of one sentence; asking beyond either end gives an empty lexeme, so that patterns need no bounds.</summary>
internal sealed class LexemeSequence(TextSpan span, IReadOnlyList<Lexeme> lexemes)
{
    public int Count => lexemes.Count;

    public Lexeme this[int index] =>
        (uint)index < (uint)lexemes.Count ? lexemes[index] : new Lexeme(LexemeKind.Symbol, new TextSpan(span.End, 0), "", false, false);

    /// <summary>Whether the lexeme is this word or character, whatever its case.</summary>
    public bool Is(int index, string lower) => this[index].Lower == lower;

    public bool IsAny(int index, params ReadOnlySpan<string> lowers)
    {
        foreach (var lower in lowers)
        {
            if (Is(index, lower)) return true;
        }

        return false;
    }

    public bool IsWord(int index) => this[index].Kind == LexemeKind.Word;

    public bool IsDigits(int index) => this[index].Kind == LexemeKind.Digits;

    /// <summary>Whether a hyphen or dash stands here with no space on either side.</summary>
    public bool IsHyphen(int index) => Is(index, "-") && this[index].Glued && this[index + 1].Glued;

    /// <summary>The index after <paramref name="index"/>, one further when a glued hyphen stands there.</summary>
    public int SkipHyphen(int index) => IsHyphen(index) ? index + 1 : index;

    /// <summary>Whether the words, parted by spaces, stand here.</summary>
    public bool IsPhrase(int index, string phrase)
    {
        foreach (var range in phrase.AsSpan().Split(' '))
        {
            if (!phrase.AsSpan()[range].SequenceEqual(this[index].Lower)) return false;
            index++;
        }

        return true;
    }

    public TextSpan Cover(int first, int end) => TextSpan.FromBounds(this[first].Span.Start, this[end - 1].Span.End);
}
