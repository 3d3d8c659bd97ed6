using Quiz.Data.Attempts;

namespace Quiz.Web.Scores;

/// <summary>The projection behind lists of attempts.</summary>
internal static class AttemptLines
{
    public static IQueryable<AttemptLine> Lines(this IQueryable<AttemptRow> attempts) =>
        attempts.Select(attempt => new AttemptLine(
            attempt.Id, attempt.QuizRevision!.Title, attempt.StartedUtc, attempt.SubmittedUtc, attempt.Points ?? 0, attempt.MaxPoints));
}
