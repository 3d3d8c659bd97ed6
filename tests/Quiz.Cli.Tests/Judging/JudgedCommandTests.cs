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
    public void LineThatTheSheetDoesNotHave_IsNamed()
    {
        using var file = new TemporaryFile(Header + "one\twhen\tsingle-choice\tWhen?\tMay\t11\t\n");

        var run = CommandRun.Of("judged", file.Path);

        run.Code.ShouldBe(65);
        run.Error.ShouldContain("Line 2");
    }
}
