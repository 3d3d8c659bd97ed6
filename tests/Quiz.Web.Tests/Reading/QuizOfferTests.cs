using Quiz.Domain.Quizzes;
using Quiz.Web.Library;
using Quiz.Web.Reading;
using Quiz.Web.Tests.Library;

namespace Quiz.Web.Tests.Reading;

/// <summary>What is said of a quiz before it is started is what its settings will do.</summary>
public sealed class QuizOfferTests
{
    [Theory]
    [InlineData(QuizMode.Practice, FeedbackTiming.AfterEachAnswer, "Practice: check each answer as you go")]
    [InlineData(QuizMode.Practice, FeedbackTiming.AfterSubmission, "Practice: answers are shown when you finish")]
    [InlineData(QuizMode.Exam, FeedbackTiming.AfterSubmission, "Exam: answers are shown when you finish")]
    public void Mode_SaysWhenAnswersAreShown(QuizMode mode, FeedbackTiming feedback, string words) =>
        Offer(new(mode, feedback)).Mode.ShouldBe(words);

    [Theory]
    [InlineData(null, 3, "Any number of attempts", true)]
    [InlineData(1, 0, "One attempt", true)]
    [InlineData(3, 0, "3 attempts", true)]
    [InlineData(3, 2, "1 of 3 attempts left", true)]
    [InlineData(3, 3, "0 of 3 attempts left", false)]
    public void Attempts_AreThoseThatAreLeft(int? allowed, int started, string words, bool mayStart)
    {
        var offer = Offer(QuizSettings.Exam with { AttemptsAllowed = allowed }, started);

        offer.Attempts.ShouldBe(words);
        offer.MayStart.ShouldBe(mayStart);
    }

    [Theory]
    [InlineData(null, "No time limit")]
    [InlineData(1, "1 minute")]
    [InlineData(90, "90 minutes")]
    public void Time_IsTheLimit(int? minutes, string words) =>
        Offer(QuizSettings.Exam with { TimeLimit = minutes is { } limit ? TimeSpan.FromMinutes(limit) : null }).Time.ShouldBe(words);

    private static QuizOffer Offer(QuizSettings settings, int started = 0)
    {
        var article = LibrarySite.Articles[0];
        return new(new(Guid.Empty, Guid.Empty, 1, article.Slug, "A quiz", settings, Guid.Empty, article.Article, []), new QuizProgress(started, null, null, null));
    }
}
