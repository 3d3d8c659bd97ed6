using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Interchange.ArticleImport;
using Quiz.Web.Authoring;
using Quiz.Web.Authoring.Drafts;

namespace Quiz.Web.Tests.Authoring;

public sealed class WorkbenchTests
{
    [Fact]
    public void PageRead_IsAnArticle()
    {
        var bench = SampleDraft.Bench();

        bench.ArticleProblem.ShouldBeNull();
        bench.Article!.Headline.ShouldBe(SampleDraft.Headline);
        bench.Blocking.ShouldBe(["Accept a question first."]);
    }

    [Fact]
    public void NoPage_BlocksForWantOfAHeadline() =>
        new Workbench(DraftContent.Empty).Blocking.ShouldHaveSingleItem().ShouldContain("headline");

    [Fact]
    public void PageThatHoldsNothing_LeavesTheArticleAsItIs()
    {
        var bench = SampleDraft.Bench();

        bench.ReadPage(" \n ").ShouldBe("There is no text.");

        bench.Article!.Headline.ShouldBe(SampleDraft.Headline);
    }

    [Fact]
    public void QuestionAcceptedWithEvidence_CanBePublished()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);

        bench.Blocking.ShouldBeEmpty();
        var quiz = bench.ToQuiz();
        quiz.Title.ShouldBe(SampleDraft.Headline);
        quiz.Settings.ShouldBe(QuizSettings.Practice);
        var draft = quiz.Questions.ShouldHaveSingleItem();
        draft.Key.ShouldBe(question.ToString("N"));
        draft.Content.Explanation.ShouldBe("The article says: “two electric ferries for”");
    }

    [Fact]
    public void RejectedQuestion_IsNotPublishedAndKeepsItsReason()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);

        bench.Decide(question, Decision.Rejected, "The key is wrong");

        bench.Accepted.ShouldBeEmpty();
        bench.Find(question)!.Reason.ShouldBe("The key is wrong");
    }

    [Fact]
    public void IncompleteQuestionAccepted_Blocks()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);

        bench.RemoveEvidence(question, 0);

        bench.Blocking.ShouldBe(["“What did the council agree to buy?” is not complete."]);
        bench.ProblemsOf(bench.Find(question)!).ShouldHaveSingleItem().ShouldContain("evidence");
    }

    [Fact]
    public void ProposalsThatAreThereAlready_AreNotAddedAgain()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);
        var known = bench.Find(question)!.Content;
        bench.Decide(question, Decision.Rejected, "The wording is awkward");

        bench.AddProposals([known, known with { Stem = "What did Norham buy?" }]).ShouldBe(1);

        bench.Content.Questions.Select(proposal => proposal.Decision).ShouldBe([Decision.Rejected, Decision.Open]);
    }

    [Fact]
    public void PartTakenOff_MovesTheEvidenceWithItsWords()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);
        bench.AddEvidence(question, SampleDraft.SpanOf(bench, "built in Tromsø"));

        bench.SetRole(1, PartRole.TakenOff);

        var evidence = bench.Find(question)!.Content.Evidence;
        evidence[1].Span.Of(bench.Article!.Text).ShouldBe("built in Tromsø");
        bench.ProblemsOf(bench.Find(question)!).ShouldHaveSingleItem().ShouldContain("“two electric ferries for”");
        bench.SetRole(1, PartRole.Paragraph);
        bench.Blocking.ShouldBeEmpty();
    }

    [Fact]
    public void EvidenceOverTwoParagraphs_IsRefusedInWords()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);
        var start = SampleDraft.SpanOf(bench, "14 million").Start;

        bench.AddEvidence(question, new(start, 60)).ShouldNotBeNull().ShouldContain("one paragraph");
    }

    [Fact]
    public void SpanOutsideTheText_IsRefusedInWords()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);

        bench.AddEvidence(question, new(100_000, 5)).ShouldNotBeNull();
        bench.AddEvidence(question, new(-5, 3)).ShouldNotBeNull();
    }

    [Fact]
    public void SelectEvidence_HasTheSentencesOfItsEvidenceAsKeys()
    {
        var bench = SampleDraft.Bench();
        var question = Guid.NewGuid();
        bench.Add(new(question, Decision.Open, null, new(FactKind.Where, "Which sentence says where the ferry was built?", new SelectEvidence([], []), [], "", new(ProvenanceKind.Written, "Ada"))));

        bench.AddEvidence(question, SampleDraft.SpanOf(bench, "built in Tromsø"));

        var item = bench.Find(question)!.Content.Item.ShouldBeOfType<SelectEvidence>();
        item.Sentences.Length.ShouldBe(2);
        item.Keys.ShouldBe([1]);
        bench.ProblemsOf(bench.Find(question)!).ShouldBeEmpty();
    }

    [Fact]
    public void AnotherHeadline_TakesThePlaceOfTheFirst()
    {
        var bench = SampleDraft.Bench();

        bench.SetRole(2, PartRole.Headline);

        bench.Headline.ShouldStartWith("The first of them");
        bench.Content.Parts[0].Role.ShouldBe(PartRole.TakenOff);
    }

    [Fact]
    public void Draft_ComesBackFromItsStoredForm()
    {
        var content = SampleDraft.BenchWithQuestion(out _).Content with { Day = new(2026, 3, 4), Mode = QuizMode.Exam, Title = "Ferries" };

        var read = DraftJson.Read(DraftJson.Write(content));

        DraftJson.Write(read).ShouldBe(DraftJson.Write(content));
        read.Parts.ShouldBe(content.Parts);
        read.Questions[0].Content.Evidence.ShouldBe(content.Questions[0].Content.Evidence);
        read.Day.ShouldBe(content.Day);
    }

    [Fact]
    public void EveryBlankQuestion_IsKeptAndToldToBeIncomplete()
    {
        var bench = SampleDraft.Bench();
        foreach (var (_, blank) in BlankQuestion.Types)
        {
            var question = BlankQuestion.Of(blank, new(Guid.NewGuid(), "Ada", false));
            bench.Add(question);
            bench.ProblemsOf(question).ShouldNotBeEmpty(blank.GetType().Name);
        }

        DraftJson.Read(DraftJson.Write(bench.Content)).Questions.Length.ShouldBe(BlankQuestion.Types.Length);
    }

    [Theory]
    [InlineData("Björn’s ferry: a day in Tromsø", "bjorns-ferry-a-day-in-troms-")]
    [InlineData("部長們", "")]
    public void AddressOfAnArticle_IsMadeOfItsHeadline(string headline, string start)
    {
        var address = ArticleAddress.Of(headline, Guid.Parse("11111111-2222-3333-4444-555555abcdef"));

        address.ShouldBe(start.Length == 0 ? "111111" : start + "abcdef");
    }
}
