using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;

namespace Quiz.Web.Scores.Staff;

/// <summary>One page of the finished attempts of a quiz.</summary>
/// <param name="Total">Of all attempts that match the search.</param>
public sealed record QuizAttempts(ImmutableArray<LearnerAttempt> Attempts, int Total)
{
    /// <summary>What a search matches guests by.</summary>
    public const string GuestWord = "guest";

    public static async Task<QuizAttempts> ReadAsync(QuizDbContext db, Guid quizId, ResultsView view, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(view);
        var attempts = Finished(db, quizId);
        if (view.Search.Length > 0)
        {
            // SQLite folds the case of ASCII letters alone, so other letters have to be typed as they are written.
            var term = view.Search;
            var folded = term.ToUpperInvariant();
            var guests = GuestWord.StartsWith(view.Search, StringComparison.OrdinalIgnoreCase);
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where there is no culture to name and no comparison to choose.
            attempts = attempts.Where(attempt => attempt.DisplayName == null
                ? guests
                : attempt.DisplayName.Contains(term) || attempt.DisplayName.ToUpper().Contains(folded));
#pragma warning restore CA1304, CA1311, CA1862
        }
        var total = await attempts.CountAsync(cancellation);
        var page = await Sorted(attempts, view)
            .ThenByDescending(attempt => attempt.SubmittedUtc).ThenBy(attempt => attempt.Id)
            .Skip(view.Page * view.PageSize).Take(view.PageSize)
            .ToListAsync(cancellation);
        return new([.. page], total);
    }

    /// <summary>Every finished attempt of the quiz, unordered.</summary>
    public static IQueryable<LearnerAttempt> Finished(QuizDbContext db, Guid quizId) =>
        db.Attempts.AsNoTracking()
            .Where(attempt => attempt.QuizId == quizId && attempt.SubmittedUtc != null)
            .Select(attempt => new LearnerAttempt
            {
                Id = attempt.Id,
                LearnerId = attempt.LearnerId,
                DisplayName = attempt.Learner!.User!.DisplayName,
                Email = attempt.Learner!.User!.Email,
                Points = attempt.Points ?? 0,
                MaxPoints = attempt.MaxPoints,
                SpentMs = attempt.Results.Sum(result => (long)result.SpentMs),
                StartedUtc = attempt.StartedUtc,
                SubmittedUtc = attempt.SubmittedUtc!.Value,
                Revision = attempt.QuizRevision!.Number,
            });

    private static IOrderedQueryable<LearnerAttempt> Sorted(IQueryable<LearnerAttempt> attempts, ResultsView view) => view switch
    {
        // Databases differ in where they put what has no value: guests come after all names, and before them the other way round.
        { Sort: AttemptSort.Learner, Descending: false } => attempts.OrderBy(attempt => attempt.DisplayName == null).ThenBy(attempt => attempt.DisplayName).ThenBy(attempt => attempt.LearnerId),
        { Sort: AttemptSort.Learner } => attempts.OrderByDescending(attempt => attempt.DisplayName == null).ThenByDescending(attempt => attempt.DisplayName).ThenByDescending(attempt => attempt.LearnerId),
        { Sort: AttemptSort.Score, Descending: false } => attempts.OrderBy(attempt => (double)attempt.Points / (double)attempt.MaxPoints),
        { Sort: AttemptSort.Score } => attempts.OrderByDescending(attempt => (double)attempt.Points / (double)attempt.MaxPoints),
        { Sort: AttemptSort.Time, Descending: false } => attempts.OrderBy(attempt => attempt.SpentMs),
        { Sort: AttemptSort.Time } => attempts.OrderByDescending(attempt => attempt.SpentMs),
        { Descending: false } => attempts.OrderBy(attempt => attempt.SubmittedUtc),
        _ => attempts.OrderByDescending(attempt => attempt.SubmittedUtc),
    };
}
