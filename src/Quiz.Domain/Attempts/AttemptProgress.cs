using System.Collections.Immutable;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Attempts;

/// <summary>
/// Where an attempt stands, folded from its history. The last answer counts; a checked answer stands; what names an unknown
/// position, or repeats an operation, changes nothing.
/// </summary>
public sealed record AttemptProgress
{
    /// <summary>The most time that one event can add: a page left open is not time spent on a question.</summary>
    public static readonly TimeSpan LongestSpent = TimeSpan.FromMinutes(10);

    private readonly QuizSettings settings;

    private AttemptProgress(QuizSettings settings, ImmutableArray<QuestionProgress> questions)
    {
        this.settings = settings;
        Questions = questions;
    }

    /// <summary>By position.</summary>
    public ImmutableArray<QuestionProgress> Questions { get; private init; }

    /// <summary>The position last touched, 0 at the start.</summary>
    public int Current { get; private init; }

    private ImmutableHashSet<Guid> Operations { get; init; } = [];

    /// <summary>Whether an event of this operation has been folded in.</summary>
    public bool Knows(Guid operationId) => Operations.Contains(operationId);

    /// <summary>How many events have been folded in.</summary>
    public int Count => Operations.Count;

    /// <param name="events">In the order in which they were stored.</param>
    public static AttemptProgress Fold(QuizRevision quiz, IEnumerable<ResponseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(quiz);
        ArgumentNullException.ThrowIfNull(events);
        var start = new AttemptProgress(quiz.Settings,
            [.. quiz.Questions.Select((_, position) => new QuestionProgress(position, null, false, false, TimeSpan.Zero))]);
        return events.Aggregate(start, (progress, e) => progress.With(e));
    }

    public AttemptProgress With(ResponseEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        if (e.Position < 0 || e.Position >= Questions.Length || Operations.Contains(e.OperationId))
            return this;
        var question = Apply(Questions[e.Position], e);
        return this with
        {
            Questions = Questions.SetItem(e.Position, question with { Spent = question.Spent + Clamped(e.Spent) }),
            Current = e.Position,
            Operations = Operations.Add(e.OperationId),
        };
    }

    private QuestionProgress Apply(QuestionProgress question, ResponseEvent e) => e.Kind switch
    {
        ResponseKind.Answered when !question.IsChecked => question with { Answer = e.Answer },
        ResponseKind.Checked when !question.IsChecked => Check(question with { Answer = e.Answer ?? question.Answer }),
        ResponseKind.Flagged => question with { IsFlagged = true },
        ResponseKind.Unflagged => question with { IsFlagged = false },
        _ => question,
    };

    private QuestionProgress Check(QuestionProgress question) =>
        question with { IsChecked = question.IsAnswered && AttemptRules.MayCheck(settings) };

    private static TimeSpan Clamped(TimeSpan spent) =>
        spent < TimeSpan.Zero ? TimeSpan.Zero : spent > LongestSpent ? LongestSpent : spent;
}
