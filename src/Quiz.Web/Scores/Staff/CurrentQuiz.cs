using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Web.Library;

namespace Quiz.Web.Scores.Staff;

/// <summary>The revision of a quiz that is offered now, read past the shelf: staff see a publication at once.</summary>
internal static class CurrentQuiz
{
    /// <returns>Null when there is no such quiz or it was never published.</returns>
    public static async Task<PublishedQuiz?> FindAsync(QuizDbContext db, PublishedQuizzes quizzes, Guid quizId, CancellationToken cancellation) =>
        await db.Quizzes.Where(quiz => quiz.Id == quizId).Select(quiz => quiz.CurrentRevisionId).SingleOrDefaultAsync(cancellation) is { } revision
            ? await quizzes.FindAsync(revision)
            : null;
}
