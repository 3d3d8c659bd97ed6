using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Statistics;

namespace Quiz.Web.Scores.Staff;

/// <summary>How learners fared at a question over all revisions of a quiz, told in its current wording.</summary>
/// <param name="Current">Of the responses to what can be chosen now; its question is the current one.</param>
/// <param name="Earlier">Of the responses to other options or another type of item; counted, but their choices mean something else.</param>
public sealed record QuestionFigures(ItemStatistics Current, ItemStatistics Earlier)
{
    /// <summary>With fewer answers a share says little.</summary>
    public const int EnoughToJudge = 5;

    private const decimal Hard = 0.4m;

    public QuizQuestion Question => Current.Question;

    public int Count => Current.Count + Earlier.Count;

    public int Blank => Current.Blank + Earlier.Blank;

    /// <summary>Mean share of the points, from 0 to 1; null without responses.</summary>
    public decimal? Facility => Count == 0
        ? null
        : ((Current.Facility ?? 0) * Current.Count + (Earlier.Facility ?? 0) * Earlier.Count) / Count;

    /// <summary>Why a teacher should look at the question again, in words; null where nothing speaks against it or too few have answered.</summary>
    public string? Weakness => this switch
    {
        { Count: < EnoughToJudge } => null,
        _ when DistractorLeads => "A wrong choice is picked more often than a right one.",
        { Facility: < Hard } => $"Less than {Amounts.Percent(Hard)} right.",
        _ => null,
    };

    private bool DistractorLeads
    {
        get
        {
            var times = Current.Choices.Select((times, index) => (Times: times, IsKey: IsKey(index))).ToLookup(choice => choice.IsKey, choice => choice.Times);
            var keys = times[true].DefaultIfEmpty();
            // Of several keys each should be chosen; of several sentences that are right, one is enough.
            return times[false].DefaultIfEmpty().Max() > (Question.Content.Item is MultipleChoice ? keys.Min() : keys.Max());
        }
    }

    private bool IsKey(int choice) => Question.Content.Item switch
    {
        SingleChoice item => item.Options[choice].IsKey,
        MultipleChoice item => item.Options[choice].IsKey,
        TrueFalseNotGiven item => (int)item.Key == choice,
        SelectEvidence item => item.Keys.Contains(choice),
        _ => false,
    };

    /// <summary>Figures of each question of the quiz's current revision, by position.</summary>
    public static async Task<ImmutableArray<QuestionFigures>> ReadAsync(QuizDbContext db, QuizRevision quiz, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(quiz);
        // Thousands of attempts give few different answers to a question: the database counts them and each is read once.
        var ids = quiz.Questions.Select(question => question.QuestionId).ToList();
        var groups = await db.QuestionResults.AsNoTracking()
            .Where(result => result.Attempt!.QuizId == quiz.QuizId && result.Attempt.SubmittedUtc != null && ids.Contains(result.QuestionId))
            .GroupBy(result => new { result.QuestionRevisionId, result.Answer, result.Share })
            .Select(group => new { group.Key.QuestionRevisionId, group.Key.Answer, group.Key.Share, Times = group.Count() })
            .ToListAsync(cancellation);
        var asked = await AskedAsync(db, quiz, groups.Select(group => group.QuestionRevisionId), cancellation);
        var byQuestion = groups.ToLookup(group => asked[group.QuestionRevisionId].QuestionId);
        return [.. quiz.Questions.Select(question =>
        {
            var responses = byQuestion[question.QuestionId].ToLookup(
                group => OfferTheSame(asked[group.QuestionRevisionId].Item, question.Content.Item),
                group => (Response: new ItemResponse(group.Answer is null ? null : AnswerJson.Read(group.Answer), group.Share), group.Times));
            return new QuestionFigures(Statistics(responses[true]), Statistics(responses[false]));

            ItemStatistics Statistics(IEnumerable<(ItemResponse Response, int Times)> counted) =>
                ItemStatistics.Of(question, [.. counted.SelectMany(group => Enumerable.Repeat(group.Response, group.Times))]);
        })];
    }

    // Question and item of each question revision of the quiz, and of those that were answered and are not part of it any more.
    private static async Task<Dictionary<Guid, (Guid QuestionId, Item Item)>> AskedAsync(
        QuizDbContext db, QuizRevision quiz, IEnumerable<Guid> answered, CancellationToken cancellation)
    {
        var asked = quiz.Questions.ToDictionary(question => question.RevisionId, question => (question.QuestionId, question.Content.Item));
        var earlier = answered.Except(asked.Keys).ToList();
        if (earlier.Count == 0)
            return asked;
        var revisions = await db.QuestionRevisions.AsNoTracking()
            .Where(revision => earlier.Contains(revision.Id))
            .Select(revision => new { revision.Id, revision.QuestionId, revision.Content })
            .ToListAsync(cancellation);
        foreach (var revision in revisions)
            asked.Add(revision.Id, (revision.QuestionId, QuestionJson.Read(revision.Content).Item));
        return asked;
    }

    private static bool OfferTheSame(Item one, Item other) => (one, other) switch
    {
        (SingleChoice a, SingleChoice b) => Texts(a.Options).SequenceEqual(Texts(b.Options)),
        (MultipleChoice a, MultipleChoice b) => Texts(a.Options).SequenceEqual(Texts(b.Options)),
        (SelectEvidence a, SelectEvidence b) => a.Sentences.SequenceEqual(b.Sentences),
        (Cloze a, Cloze b) => a.Gaps.Length == b.Gaps.Length,
        _ => one.GetType() == other.GetType(),
    };

    private static IEnumerable<string> Texts(ImmutableArray<Option> options) => options.Select(option => option.Text);
}
