namespace Quiz.Web.Library;

/// <summary>Where one learner stands with one quiz, all its revisions together.</summary>
/// <param name="Started">Attempts begun, unfinished ones included.</param>
/// <param name="Unfinished">The newest that can be gone on with.</param>
/// <param name="LastSubmitted">The attempt submitted last.</param>
/// <param name="BestShare">The best share of the points earned in a submitted attempt, 0 to 1.</param>
public sealed record QuizProgress(int Started, UnfinishedAttempt? Unfinished, Guid? LastSubmitted, decimal? BestShare)
{
    public static readonly QuizProgress None = new(0, null, null, null);
}
