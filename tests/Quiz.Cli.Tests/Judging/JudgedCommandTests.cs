namespace Quiz.Cli.Tests.Judging;

public sealed class JudgedCommandTests
{
    private const string Header = "article\trule\ttype\tstem\tkey\tfailed\treason\n";

    [Fact]
    public void JudgedQuestions_AreCountedByRuleTypeAndLine()
    {
        using var file = new TemporaryFile(Header
            + "one\twhen\tsingle-choice\tWhen?\tMay\t-\t\n"
            + "one\twhen\tsingle-choice\tWhen now?\tMay\t2,4\tnow\n"
            + "two\twho-subject\tshort-answer\tWho?\tAnna\t-\t\n");

        var run = CommandRun.Of("judged", file.Path);

        run.Code.ShouldBe(0);
        run.Output.ReplaceLineEndings("\n").ShouldBe("""
            all: 2 of 3, 67 %
            rule when: 1 of 2, 50 %
            rule who-subject: 1 of 1, 100 %
            type single-choice: 1 of 2, 50 %
            type short-answer: 1 of 1, 100 %
            failed 2, stands by itself: 1
            failed 4, one right answer: 1

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void FolderOfArticles_TellsWhichGateStopsAQuestionNow()
    {
        var folder = Directory.CreateTempSubdirectory("quiz-judged");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "bridge.txt"), "Minister opens a bridge in Oslo\n\nAnna Berg, the Norwegian transport minister, opened a new bridge in Oslo on 3 May 2019.\n");
            using var file = new TemporaryFile(Header + "bridge\twhen\tsingle-choice\tWhen did Anna Berg sell a bridge in Oslo?\tMay\t5\twrong\n");

            var run = CommandRun.Of("judged", file.Path, "--articles", folder.FullName);

            run.Code.ShouldBe(0);
            run.Output.ShouldContain("gate none, not written any more: 1 unacceptable, 0 acceptable");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void ArticleThatIsNotThere_IsNamed()
    {
        using var file = new TemporaryFile(Header + "bridge\twhen\tsingle-choice\tWhen?\tMay\t-\t\n");

        var run = CommandRun.Of("judged", file.Path, "--articles", Path.GetTempPath());

        run.Code.ShouldBe(66);
        run.Error.ShouldContain("bridge.txt");
    }

    [Fact]
    public void LineThatTheSheetDoesNotHave_IsNamed()
    {
        using var file = new TemporaryFile(Header + "one\twhen\tsingle-choice\tWhen?\tMay\t11\t\n");

        var run = CommandRun.Of("judged", file.Path);

        run.Code.ShouldBe(65);
        run.Error.ShouldContain("Line 2");
    }
}
