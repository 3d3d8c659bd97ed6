namespace Quiz.Language.Network;

/// <summary>Strings by number. Number 0 stands for whatever is not in it, 1 for the artificial root before each sentence.</summary>
/// <param name="entries">The first gets number 2.</param>
internal sealed class Vocabulary(StringIndex entries)
{
    public const int Unknown = 0;
    public const int Root = 1;
    public const int FirstEntry = 2;

    public int Count => FirstEntry + entries.Count;

    public IEnumerable<string> Entries => Enumerable.Range(0, entries.Count).Select(number => entries[number]);

    public int Find(ReadOnlySpan<char> text) => entries.Find(text) is >= 0 and var number ? FirstEntry + number : Unknown;
}
