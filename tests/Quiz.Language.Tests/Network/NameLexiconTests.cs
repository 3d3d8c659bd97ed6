using Quiz.Language.Network;

namespace Quiz.Language.Tests.Network;

public sealed class NameLexiconTests
{
    private readonly NameLexicon lexicon = NameLexicon.Of(new Dictionary<string, NameClues>
    {
        ["New"] = NameClues.CommonWord,
        ["New York"] = NameClues.PlaceStart,
        ["York"] = NameClues.PlaceStart | NameClues.Surname,
    });

    [Fact]
    public void LongestName_CountsAndWordsKeepTheirOwnClues() =>
        Mark("in", "New", "York").ShouldBe([NameClues.None, NameClues.PlaceStart | NameClues.CommonWord, NameClues.PlaceInside | NameClues.Surname | NameClues.PlaceStart]);

    [Fact]
    public void LowerCaseWords_AreNoNames() => Mark("new", "york").ShouldAllBe(clue => clue == NameClues.None);

    [Fact]
    public void WrittenLexicon_IsReadBack()
    {
        var read = NameLexicon.Parse(lexicon.Format());
        read.Entries.ShouldBe(lexicon.Entries, ignoreOrder: true);
    }

    [Fact]
    public void LineWithoutANumber_IsRefused() => Should.Throw<InvalidDataException>(() => NameLexicon.Parse("Kim\tx")).Message.ShouldContain("Kim");

    private NameClues[] Mark(params string[] words)
    {
        var clues = new ushort[words.Length];
        lexicon.Mark(words, clues);
        return [.. clues.Select(clue => (NameClues)clue)];
    }
}
