using System.Collections.Immutable;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Web.Library;
using Quiz.Web.Taking;
using Quiz.Web.Tests.Scores;

namespace Quiz.Web.Tests.Taking;

public sealed class FeedbackMarkupTests(ScoresSite site) : IClassFixture<ScoresSite>
{
    private static readonly ImmutableArray<string> Slugs = ["berlin-wall-opens", "endurance-found-in-weddell-sea", "first-picture-of-a-black-hole"];

    [Fact]
    public async Task WrongGap_IsToldApartFromTheRightOne()
    {
        var feedback = await FeedbackAsync<Cloze>(cloze => new GapsAnswer([cloze.Gaps[0].Accepted[0], .. cloze.Gaps.Skip(1).Select(_ => "marmalade")]));

        feedback.ShouldContain("data-parts=\"right wrong");
        feedback.ShouldContain("<b>Gap 1</b> <span class=\"part-mark part-mark--right\">✓ Right</span>");
        feedback.ShouldContain("<b>Gap 2</b> <span class=\"part-mark part-mark--wrong\">✗ Not right</span> <span>Yours: marmalade</span> <span>Answer: <strong>");
        feedback.ShouldContain("<strong>Why:</strong>");
    }

    [Fact]
    public async Task WrongMatch_IsToldApartFromTheRightOnes()
    {
        var feedback = await FeedbackAsync<Matching>(matching => new MatchesAnswer([0, -1, .. Enumerable.Range(2, matching.Prompts.Length - 2)]));

        feedback.ShouldContain("data-parts=\"right wrong right");
        feedback.ShouldContain("Yours: left blank");
    }

    [Fact]
    public async Task Order_MarksEachEntryWhereItStandsOnTheScreen()
    {
        var feedback = await FeedbackAsync<Ordering>(ordering => new OrderAnswer([.. Enumerable.Range(0, ordering.Elements.Length - 2), ordering.Elements.Length - 1, ordering.Elements.Length - 2]));

        var outcomes = feedback.Split("data-parts=\"")[1].Split('"')[0].Split(' ');
        (outcomes.Count(outcome => outcome == "none"), outcomes.Count(outcome => outcome == "wrong")).ShouldBe((1, 1));
        feedback.ShouldContain("<ol class=\"feedback__parts\">");
    }

    [Fact]
    public async Task ForgivenSlip_IsSpeltOut()
    {
        var feedback = await FeedbackAsync<ShortAnswer>(key => new TextAnswer(key.Accepted[0] + key.Accepted[0][^1]), key => key.Accepted[0].Length > 5);

        feedback.ShouldContain("data-verdict=\"right\"");
        feedback.ShouldContain("<p>Spelt: <strong>");
    }

    [Fact]
    public async Task WrongChoiceBesideARightOne_RepeatsTheRule()
    {
        const string Rule = "Each wrong choice takes away a right one.";

        (await FeedbackAsync<MultipleChoice>(choice => new ChoiceAnswer([.. new[] { First(choice, true), First(choice, false) }.Order()]))).ShouldContain(Rule);
        (await FeedbackAsync<MultipleChoice>(choice => new ChoiceAnswer([First(choice, false)]))).ShouldNotContain(Rule);

        static int First(MultipleChoice choice, bool isKey) => Enumerable.Range(0, choice.Options.Length).First(index => choice.Options[index].IsKey == isKey);
    }

    [Fact]
    public async Task PictureCaption_IsNotOfferedAsASentence()
    {
        var (quiz, question) = await FindAsync<SelectEvidence>(select => true);
        var select = (SelectEvidence)question.Content.Item;
        var caption = quiz.Revision.Article.Blocks.Single(block => block.Kind == Domain.Articles.BlockKind.Caption).Span;
        var html = new System.Text.StringBuilder();

        quiz.Questions[question.Position].Write(html, [.. Enumerable.Range(0, select.Sentences.Length)], [], locked: false);

        for (var index = 0; index < select.Sentences.Length; index++)
            html.ToString().Contains($"<option value=\"{index}\"", StringComparison.Ordinal).ShouldBe(!caption.Contains(select.Sentences[index]));
    }

    private async Task<string> FeedbackAsync<TItem>(Func<TItem, Answer> answer, Func<TItem, bool>? which = null)
        where TItem : Item
    {
        var (quiz, question) = await FindAsync(which ?? (_ => true));
        var position = question.Position;
        var progress = AttemptProgress.Fold(quiz.Revision,
            [new(Guid.NewGuid(), position, ResponseKind.Checked, answer((TItem)question.Content.Item), SampleAttempts.Monday, TimeSpan.Zero)]);
        return FeedbackMarkup.Of(new(Guid.NewGuid(), Guid.NewGuid(), quiz, 7, null, null, progress, 1), position);
    }

    private async Task<(PublishedQuiz Quiz, QuizQuestion Question)> FindAsync<TItem>(Func<TItem, bool> which)
        where TItem : Item
    {
        foreach (var slug in Slugs)
        {
            var revision = await site.QuizAsync(slug);
            if (revision.Questions.FirstOrDefault(question => question.Content.Item is TItem item && which(item)) is { } found)
                return ((await ((PublishedQuizzes)site.Services.GetService(typeof(PublishedQuizzes))!).FindAsync(revision.Id))!, found);
        }
        throw new InvalidOperationException($"No shipped quiz has such a {typeof(TItem).Name}.");
    }
}
