using Quiz.Language.Network;

namespace Quiz.Language.Tests.Network;

public sealed class StringIndexTests
{
    [Fact]
    public void EveryEntry_IsFoundByItsNumber()
    {
        string[] entries = [.. Enumerable.Range(0, 3000).Select(number => $"entry{number * 7919}")];
        var index = StringIndex.Of(entries);
        index.Count.ShouldBe(entries.Length);
        for (var number = 0; number < entries.Length; number++)
        {
            index.Find(entries[number]).ShouldBe(number);
            index[number].ShouldBe(entries[number]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("entr")]
    [InlineData("entry1\nentry2")]
    public void OtherText_IsNotFound(string text) => StringIndex.Of(["entry1", "entry2"]).Find(text).ShouldBe(-1);

    [Fact]
    public void NoText_HasNoEntry()
    {
        StringIndex.Of([]).Count.ShouldBe(0);
        StringIndex.Parse("").Find("").ShouldBe(-1);
    }

    [Fact]
    public void EqualEntries_FindTheFirst() => StringIndex.Of(["a", "b", "a"]).Find("a").ShouldBe(0);

    [Fact]
    public void RestOfLine_FollowsTheMark()
    {
        var index = StringIndex.Parse("New York\t2\nKim\t128", '\t');
        index.Find("Kim").ShouldBe(1);
        index.RestOfLine(0).ToString().ShouldBe("2");
        index.RestOfLine(1).ToString().ShouldBe("128");
    }
}
