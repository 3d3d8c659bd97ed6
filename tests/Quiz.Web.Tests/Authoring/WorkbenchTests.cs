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
    public void WordsCorrectedBeforeTheEvidence_MoveIt()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);

        bench.SetText(1, "On Tuesday the council of Norham and its mayor agreed to buy two electric ferries for 14 million crowns.");

        var evidence = bench.Find(question)!.Content.Evidence.ShouldHaveSingleItem();
        evidence.Span.Of(bench.Article!.Text).ShouldBe("two electric ferries for");
        evidence.Prefix.ShouldEndWith("its mayor agreed to buy ");
        bench.WithLostEvidence.ShouldBeEmpty();
        bench.Blocking.ShouldBeEmpty();
    }

    [Fact]
    public void WordsOfTheEvidenceCorrected_AreLostAndTheQuestionSaysSo()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);

        bench.SetText(1, bench.Content.Parts[1].Text.Replace("electric", "battery", StringComparison.Ordinal));

        bench.HasLostEvidence(bench.Find(question)!).ShouldBeTrue();
        bench.WithLostEvidence.ShouldBe([1]);
        bench.ProblemsOf(bench.Find(question)!).ShouldHaveSingleItem().ShouldContain("“two electric ferries for”");
        bench.Blocking.ShouldNotBeEmpty();
    }

    [Fact]
    public void LostEvidenceOfARejectedQuestion_IsNoConcern()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);
        bench.Decide(question, Decision.Rejected, "The key is wrong");

        bench.SetText(1, "The council of Norham met.");

        bench.WithLostEvidence.ShouldBeEmpty();
    }

    [Fact]
    public void EvidenceTypedAnewLetterByLetter_IsThereAgain()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);
        var text = bench.Content.Parts[1].Text;
        for (var length = text.Length; length > 0; length--)
            bench.SetText(1, text[..length]);
        bench.WithLostEvidence.ShouldBe([1]);

        for (var length = 1; length <= text.Length; length++)
            bench.SetText(1, "Again: " + text[..length]);

        bench.WithLostEvidence.ShouldBeEmpty();
        bench.Find(question)!.Content.Evidence[0].Span.Of(bench.Article!.Text).ShouldBe("two electric ferries for");
    }

    [Fact]
    public void EvidenceCorrectedWhoseWordsStandElsewhere_IsNotTakenFromThere()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);
        bench.SetText(2, "Later it sold two electric ferries for scrap.");

        bench.SetText(1, "The council of Norham agreed on Tuesday to buy three electric ferries for 14 million crowns.");

        bench.WithLostEvidence.ShouldBe([1]);
        bench.Find(question)!.Content.Evidence[0].Span.Of(SampleDraft.Bench().Article!.Text).ShouldBe("two electric ferries for");
    }

    [Fact]
    public void ParagraphWrittenAnewAroundTheEvidence_KeepsIt()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);

        bench.SetText(1, "Norham will have two electric ferries for its harbour: so its council decided.");

        bench.WithLostEvidence.ShouldBeEmpty();
        bench.Find(question)!.Content.Evidence[0].Span.Of(bench.Article!.Text).ShouldBe("two electric ferries for");
    }

    [Fact]
    public void AnotherPage_IsLookedThroughForTheEvidence()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);

        bench.ReadPage("""
            Ferries for Norham

            After a long debate, the town bought two electric ferries for its harbour.

            They will sail in spring, the mayor said on Wednesday.
            """).ShouldBeNull();

        bench.Find(question)!.Content.Evidence[0].Span.Of(bench.Article!.Text).ShouldBe("two electric ferries for");
    }

    [Fact]
    public void OnlyParagraphEmptied_IsNoArticleUntilItHasWords()
    {
        var bench = new Workbench(DraftContent.Empty);
        bench.ReadPage("Norham votes\n\nThe council of Norham voted on Tuesday, and nobody was against it.").ShouldBeNull();

        bench.SetText(1, " ");
        bench.ArticleProblem.ShouldNotBeNull().ShouldContain("paragraph");

        bench.SetText(1, "The council voted.");
        bench.ArticleProblem.ShouldBeNull();
    }

    [Fact]
    public void WordsThatTookThePlaceOfLostEvidence_CanBeTakenForIt()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);
        bench.SetText(1, bench.Content.Parts[1].Text.Replace("electric", "electrical", StringComparison.Ordinal));
        var lost = bench.Find(question)!.Content.Evidence[0];

        var now = EvidenceSpan.Successor(lost, bench.Article!).ShouldNotBeNull();
        bench.ReplaceEvidence(question, 0, now).ShouldBeNull();

        bench.Find(question)!.Content.Evidence.ShouldHaveSingleItem().Quote.ShouldBe("two electrical ferries for");
        bench.Blocking.ShouldBeEmpty();
    }

    [Fact]
    public void PartThatIsNotThere_CannotBeCorrected() =>
        Should.Throw<ArgumentOutOfRangeException>(() => SampleDraft.Bench().SetText(99, "Words"));

    [Fact]
    public void KindOfAWrongOption_ComesBackFromTheStoredForm()
    {
        var bench = SampleDraft.BenchWithQuestion(out var question);
        var content = bench.Find(question)!.Content;
        var wrong = new Option("two bridges", false, DistractorKind.Elsewhere, "The bridges are another matter.");
        bench.Write(question, content with { Item = new SingleChoice([new("two electric ferries", true), wrong]) });

        DraftJson.Read(DraftJson.Write(bench.Content)).Questions[0].Content.Item.ShouldBeOfType<SingleChoice>().Options[1].ShouldBe(wrong);
    }

    [Fact]
    public void EveryKindOfWrongOption_HasANameOfItsOwn() =>
        Enum.GetValues<DistractorKind>().Select(DistractorKindNames.Of).Distinct().Count().ShouldBe(Enum.GetValues<DistractorKind>().Length);

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
