using Quiz.Language.Conllu;

namespace Quiz.Cli.Tests.Parsing;

public sealed class ParseCommandTests
{
    private const string Text = "Wang Yi visits Pyongyang\n\nThe minister didn't stay. He left on Monday.\n";

    [Fact]
    public void TextFile_IsPrintedAsConllu()
    {
        using var file = new TemporaryFile(Text);

        var run = CommandRun.Of("parse", file.Path);

        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        var sentences = Read(run.Output);
        sentences.Select(sentence => sentence.Comment("text")).ShouldBe(["Wang Yi visits Pyongyang", "The minister didn't stay.", "He left on Monday."]);
        sentences.Select(sentence => sentence.StartsParagraph).ShouldBe([true, true, false]);
        sentences[1].Ranges.ShouldHaveSingleItem().Form.ShouldBe("didn't");
        sentences.ShouldAllBe(sentence => sentence.Words.Count(word => word.Head == 0) == 1);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "-")]
    public void StandardInput_IsReadWhereNoFileIsNamed(params string[] args) =>
        Read(CommandRun.WithInput(Text, args).Output).Count.ShouldBe(3);

    [Fact]
    public void ByteOrderMark_IsNoText() => Read(CommandRun.WithInput("\uFEFFHe left.", "parse").Output)[0].Words[0].Form.ShouldBe("He");

    [Fact]
    public void TokenRange_CountsInTheTextOfTheFile() =>
        Read(CommandRun.WithInput(Text, "parse").Output)[2].Words[0].Misc.ShouldContain($"TokenRange={Text.IndexOf("He left", StringComparison.Ordinal)}:");

    [Fact]
    public void GivenTokens_AreKept()
    {
        using var file = new TemporaryFile("# sent_id = one\n1\tHe\t_\t_\t_\t_\t_\t_\t_\t_\n2\tcan not\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t.\t_\t_\t_\t_\t_\t_\t_\tMine=1\n");

        var run = CommandRun.Of("parse", "--conllu-in", file.Path);

        run.Code.ShouldBe(0);
        var sentence = Read(run.Output).ShouldHaveSingleItem();
        sentence.Comments.ShouldBe(["sent_id = one"]);
        sentence.Words.Select(word => word.Form).ShouldBe(["He", "can not", "."]);
        sentence.Words[0].Upos.ShouldBe("PRON");
        sentence.Words[2].Misc.ShouldBe("Mine=1");
    }

    [Fact]
    public void MissingFile_IsNamed()
    {
        var run = CommandRun.Of("parse", "no-such-file.txt");

        run.Code.ShouldBe((int)ExitCode.NoInput);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("no-such-file.txt: there is no such file");
    }

    [Fact]
    public void Folder_IsNoFile()
    {
        var run = CommandRun.Of("parse", Path.GetTempPath());

        run.Code.ShouldBe((int)ExitCode.NoInput);
        run.Error.ShouldContain("folder");
    }

    [Fact]
    public void BytesThatAreNotUtf8_AreRefusedWithTheirPlace()
    {
        var run = CommandRun.WithInput([(byte)'H', (byte)'i', 0xFF], "parse");

        run.Code.ShouldBe((int)ExitCode.BadInput);
        run.Error.ShouldContain("position 2");
    }

    [Fact]
    public void OtherLanguage_IsRefused()
    {
        var run = CommandRun.WithInput("Der Minister ist am Montag in Nordkorea eingetroffen, um mit ihm zu sprechen.", "parse");

        run.Code.ShouldBe((int)ExitCode.NotEnglish);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("not English");
    }

    [Fact]
    public void MalformedConllu_IsRefusedWithItsLine()
    {
        using var file = new TemporaryFile("# sent_id = one\n1\tHe\n");

        var run = CommandRun.Of("parse", "--conllu-in", file.Path);

        run.Code.ShouldBe((int)ExitCode.BadInput);
        run.Error.ShouldContain("Line 2");
    }

    [Theory]
    [InlineData("\"2019-13-01\" is no date", "parse", "--date", "2019-13-01")]
    [InlineData("not both", "parse", "a.txt", "--conllu-in", "b.conllu")]
    [InlineData("no option \"--wrong\"", "parse", "--wrong")]
    public void WrongOption_IsExplained(string message, params string[] args)
    {
        var run = CommandRun.WithInput("", args);

        run.Code.ShouldBe((int)ExitCode.Usage);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void EmptyText_PrintsNothing() => CommandRun.WithInput("", "parse").ShouldBe(new(0, "", ""));

    private static List<ConlluSentence> Read(string output) => [.. ConlluReader.Read(new StringReader(output))];
}
