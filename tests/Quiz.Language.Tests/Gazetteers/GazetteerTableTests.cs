using Quiz.Language.Gazetteers;

namespace Quiz.Language.Tests.Gazetteers;

public sealed class GazetteerTableTests
{
    [Theory]
    [InlineData("title\nx", "roles.txt(1): the header is \"title\", expected \"name\tkind\".")]
    [InlineData("name\tkind\nOslo\tcity\textra", "roles.txt(2): 3 fields, expected 2: \"Oslo\tcity\textra\".")]
    [InlineData("name\tkind\nOslo\tcity\n Rome\tcity", "roles.txt(3): the first field is empty or has spaces around it: \" Rome\tcity\".")]
    public void BrokenFile_IsReportedWithFileLineAndReason(string content, string message) =>
        Should.Throw<InvalidDataException>(() => GazetteerTable.Read(new StringReader(content), "roles.txt", "name", "kind")).Message.ShouldBe(message);

    [Fact]
    public void MissingFile_IsReportedByName() =>
        Should.Throw<InvalidDataException>(() => GazetteerTable.Embedded("rivers.txt", "river")).Message.ShouldContain("rivers.txt");

    [Fact]
    public void List_HasItsParts() => GazetteerTable.List("US|U.S.| USA ").ShouldBe(["US", "U.S.", "USA"]);
}
