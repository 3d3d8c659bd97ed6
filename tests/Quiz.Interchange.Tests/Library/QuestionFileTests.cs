using Quiz.Domain.Quizzes;

namespace Quiz.Interchange.Tests.Library;

public sealed class QuestionFileTests : IDisposable
{
    private const string Questions = TemporaryLibrary.Header + TemporaryLibrary.Question;

    private readonly TemporaryLibrary library = new();

    public void Dispose() => library.Dispose();

    [Theory]
    [InlineData("title: The bridge\n", "", 1, "“title” is missing")]
    [InlineData("mode: practice\n", "", 1, "“mode” is missing")]
    [InlineData("mode: practice", "mode: practise", 2, "unknown mode “practise”; did you mean “practice”?")]
    [InlineData("mode: practice", "mode: exam\nattempts: 0", 3, "“attempts” should be a whole number from 1 to 100, and is “0”")]
    [InlineData("mode: practice", "mode: exam\ntime-limit-minutes: 2h", 3, "“time-limit-minutes” should be a whole number from 1 to 1440, and is “2h”")]
    [InlineData("mode: practice", "mode: exam\nshuffle: yes", 3, "“shuffle” should be true or false, and is “yes”")]
    [InlineData("mode: practice", "mode: practice\nfeedback: after-each-anwser", 3, "unknown feedback “after-each-anwser”; did you mean “after-each-answer”?")]
    [InlineData("mode: practice", "mode: practice\nfeedback:", 3, "“feedback” is empty")]
    [InlineData("mode: practice", "mode: practice\nfeedback: [after-submission]", 3, "“feedback” should be text, and is a list")]
    [InlineData("mode: practice", "feedback: after-each-answer\nmode: exam", 2, "an exam shows its answers when it is handed in: “feedback” can only be “after-submission”, or the mode “practice”")]
    [InlineData("mode: practice", "mode: exam\nattempts: 101", 3, "“attempts” should be a whole number from 1 to 100, and is “101”")]
    [InlineData("mode: practice", "mode: exam\ntime-limit-minutes: 1441", 3, "“time-limit-minutes” should be a whole number from 1 to 1440, and is “1441”")]
    [InlineData("mode: practice", "mode: exam\nshufle: true", 3, "unknown field “shufle”; did you mean “shuffle”?")]
    [InlineData("mode: practice", "mode: exam\nmode: exam", 3, "“mode” stands twice, first on line 2")]
    [InlineData("questions:", "questions: none\nx:", 3, "“questions” should be a list, and is text")]
    [InlineData("  - id", "  -id", 5, "not YAML: ")]
    public void BadQuizField_IsReportedAndThereIsNoQuiz(string good, string bad, int line, string reason)
    {
        var load = library.With("bridge", questions: Questions.Replace(good, bad)).Load();

        load.Problems[0].ToString().ShouldStartWith($"articles/bridge/questions.yaml:{line}: {reason}");
        load.Articles.ShouldHaveSingleItem().Quiz.ShouldBeNull();
    }

    [Theory]
    [InlineData("id: who-opened", "id: Who_Opened", 4, "“Who_Opened” cannot be an id: lower-case letters and digits, with single hyphens between them, at most 80 in all")]
    [InlineData("id: who-opened\n    type", "type", 4, "“id” is missing")]
    [InlineData("type: short-answer\n", "points: 1\n", 4, "“type” is missing")]
    [InlineData("type: short-answer", "type: short-anwser", 5, "unknown type “short-anwser”; did you mean “short-answer”?")]
    [InlineData("kind: who", "kind: whence", 6, "unknown kind “whence”; did you mean “when”?")]
    [InlineData("kind: who\n", "points: 1\n", 4, "“kind” is missing")]
    [InlineData("stem: Who opened the bridge?", "stem:", 7, "“stem” is empty")]
    [InlineData("stem: Who opened the bridge?", "stem: Who opened Riga's bridge?", 7, "“stem”: straight apostrophe: use ’")]
    [InlineData("stem: Who", "stam: Who", 7, "unknown field “stam”; did you mean “stem”?")]
    [InlineData("stem: Who opened the bridge?", "stem: Who?\n    stem: Whom?", 8, "“stem” stands twice, first on line 7")]
    [InlineData("explanation: The mayor did.\n", "points: 1\n", 4, "“explanation” is missing")]
    [InlineData("explanation: The mayor did.", "explanation: The mayor did.\n    points: -1", 11, "“points” should be a number above 0 and at most 100, and is “-1”")]
    [InlineData("explanation: The mayor did.", "explanation: The mayor did.\n    options: []", 11, "unknown field “options”; known are answers, evidence, explanation, id, kind, points, stem, type")]
    [InlineData("quote: Mayor Liga Ozola opened the bridge", "quote: Mayor Liga Ozola closed the bridge", 9, "the quote “Mayor Liga Ozola closed the bridge” not found: the nearest words are “Mayor Liga Ozola opened the bridge”")]
    [InlineData("quote: Mayor Liga Ozola opened the bridge", "quote: Nothing of this kind stands there", 9, "the quote “Nothing of this kind stands there” not found")]
    [InlineData("quote: Mayor Liga Ozola opened the bridge", "quote: people came. “It is", 9, "the quote “people came. “It is” crosses a block end")]
    [InlineData("quote: Mayor Liga Ozola opened the bridge", "quote: It took four", 9, "the quote “It took four” occurs 2 times: say which")]
    [InlineData("quote: Mayor Liga Ozola opened the bridge", "quote: It took four\n        occurrence: 3", 9, "the quote “It took four” occurs 2 times: there is no occurrence 3")]
    [InlineData("quote: Mayor Liga Ozola opened the bridge", "quote: Liga\n        occurrence: 2", 9, "the quote “Liga” occurs once: there is no occurrence 2")]
    [InlineData("quote: Mayor Liga Ozola opened the bridge", "quote: Liga\n        occurrence: first", 10, "“occurrence” should be a whole number from 1 to 1000, and is “first”")]
    [InlineData("quote: Mayor Liga Ozola opened the bridge", "quote: Liga\n      - quote: Liga", 10, "the quote “Liga” is evidence already")]
    [InlineData("quote: Mayor Liga Ozola opened the bridge", "qoute: Mayor Liga", 9, "“quote” is missing")]
    [InlineData("- quote: Mayor Liga Ozola opened the bridge", "- Mayor Liga Ozola", 9, "evidence should be a group of fields, and is text")]
    [InlineData("evidence:\n      - quote: Mayor Liga Ozola opened the bridge", "evidence: []", 8, "“evidence” needs at least 1, and has 0")]
    [InlineData("evidence:\n      - quote: Mayor Liga Ozola opened the bridge", "evidence: Mayor Liga Ozola", 8, "“evidence” should be a list, and is text")]
    public void BadQuestionField_IsReportedAtItsLine(string good, string bad, int line, string reason)
    {
        Questions.ShouldContain(good, Case.Sensitive);

        library.With("bridge", questions: Questions.Replace(good, bad)).Problems()
            .ShouldContain($"articles/bridge/questions.yaml:{line}: {reason}");
    }

    [Fact]
    public void SameIdTwice_LeavesOutTheSecond()
    {
        var load = library.With("bridge", questions: Questions + TemporaryLibrary.Question.Replace("Who opened", "Who had opened")).Load();

        load.Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("articles/bridge/questions.yaml:12: the id “who-opened” is taken by the question on line 4");
        load.Articles[0].Quiz.ShouldNotBeNull().Questions.ShouldHaveSingleItem().Content.Stem.ShouldBe("Who opened the bridge?");
    }

    [Fact]
    public void QuestionThatIsText_IsReported() =>
        library.With("bridge", questions: TemporaryLibrary.Header + "  - who\n").Problems()
            .ShouldBe(["articles/bridge/questions.yaml:4: a question should be a group of fields, and is text"]);

    [Fact]
    public void Occurrence_PicksThatPlace()
    {
        var article = library.With("bridge", questions: Questions.Replace("quote: Mayor Liga Ozola opened the bridge", "quote: It took four\n        occurrence: 2"))
            .Load().Articles[0];

        var anchor = article.Quiz.ShouldNotBeNull().Questions[0].Content.Evidence[0];
        anchor.Start.ShouldBe(article.Article.Text.LastIndexOf("It took four", StringComparison.Ordinal));
        anchor.Suffix.ShouldBe(" men to save the clock.");
    }

    [Fact]
    public void SettingsAndPoints_AreRead()
    {
        var quiz = library.With("bridge", questions: (Questions + "    points: 2.5\n")
            .Replace("mode: practice", "mode: exam\nattempts: 2\ntime-limit-minutes: 15\nshuffle: false")).Load().Articles[0].Quiz.ShouldNotBeNull();

        quiz.Settings.ShouldBe(QuizSettings.Exam with { AttemptsAllowed = 2, TimeLimit = TimeSpan.FromMinutes(15), Shuffle = false });
        quiz.Questions[0].Points.ShouldBe(2.5m);
    }

    [Theory]
    [InlineData("mode: practice", QuizMode.Practice, FeedbackTiming.AfterEachAnswer)]
    [InlineData("mode: practice\nfeedback: after-each-answer", QuizMode.Practice, FeedbackTiming.AfterEachAnswer)]
    [InlineData("mode: practice\nfeedback: after-submission", QuizMode.Practice, FeedbackTiming.AfterSubmission)]
    [InlineData("feedback: after-submission\nmode: exam", QuizMode.Exam, FeedbackTiming.AfterSubmission)]
    [InlineData("mode: exam", QuizMode.Exam, FeedbackTiming.AfterSubmission)]
    public void FeedbackTiming_IsWhatIsWrittenOrWhatTheModeImplies(string settings, QuizMode mode, FeedbackTiming feedback)
    {
        var load = library.With("bridge", questions: Questions.Replace("mode: practice", settings)).Load();

        load.Problems.ShouldBeEmpty();
        load.Articles[0].Quiz.ShouldNotBeNull().Settings.ShouldBe(new(mode, feedback));
    }

    [Fact]
    public void KeyAlwaysInTheSamePlace_IsReportedAndLeavesNothingOut()
    {
        var load = library.With("bridge", questions: TemporaryLibrary.Header + string.Concat(Enumerable.Range(1, 3).Select(number => $$"""
              - id: who-{{number}}
                type: single-choice
                kind: who
                stem: Who opened the bridge?
                evidence: [{quote: Mayor Liga Ozola}]
                explanation: The mayor did.
                options:
                  - {text: Liga Ozola, key: true}
                  - {text: A man, kind: elsewhere, rationale: He saved the clock.}
                  - {text: Nobody, kind: unsupported, rationale: Somebody did.}

            """))).Load();

        load.Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("articles/bridge/questions.yaml:3: the key has the same place in every single-choice question: vary it");
        load.Articles[0].Quiz.ShouldNotBeNull().Questions.Length.ShouldBe(3);
    }
}
