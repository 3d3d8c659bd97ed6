namespace Quiz.Cli.Tests.Facts;

public sealed class FactsCommandTests
{
    private const string Article = """
        Minister opens a bridge in Oslo

        Anna Berg, the Norwegian transport minister, opened a new bridge in Oslo on 3 May 2019.
        """;

    [Fact]
    public void Facts_NamePredicateAndRoles()
    {
        var run = CommandRun.WithInput(Article, "facts", "-");

        run.Code.ShouldBe(0);
        run.Output.ShouldMatch(@"\d+\. open ");
        run.Output.ShouldMatch(@"agent +Anna Berg");
        run.Output.ShouldMatch(@"patient +a new bridge in Oslo");
        run.Output.ShouldMatch(@"time +\[on\] 3 May 2019");
    }

    [Fact]
    public void Stems_ComeWithTheirAnswers()
    {
        var run = CommandRun.WithInput(Article, "facts", "-", "--stems");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("Who opened a new bridge in Oslo on 3 May 2019?");
        run.Output.ShouldContain("Anna Berg");
    }

    [Fact]
    public void TextInAnotherLanguage_IsSaidToBe()
    {
        var run = CommandRun.WithInput("De brug is open\n\nDe minister heeft gisteren een nieuwe brug over de rivier geopend, en er kwamen veel mensen kijken naar het feest in de stad.\n", "facts", "-");

        run.Code.ShouldBe(3);
        run.Error.ShouldContain("not English");
    }
}
