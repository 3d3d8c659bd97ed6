using Microsoft.EntityFrameworkCore;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Data.Quizzes;

/// <summary>Reads published quizzes in the domain's terms.</summary>
public static class QuizReader
{
    /// <summary>Two queries; nothing is tracked. What it returns never changes, so it may be cached for ever.</summary>
    /// <returns>Null when there is no such revision.</returns>
    /// <exception cref="FormatException">What is stored cannot be read.</exception>
    public static async Task<QuizRevision?> LoadAsync(QuizDbContext db, Guid quizRevisionId, CancellationToken cancellationToken)
    {
        var revision = await db.QuizRevisions.AsNoTracking()
            .Where(revision => revision.Id == quizRevisionId)
            .Select(revision => new
            {
                revision.QuizId,
                revision.Number,
                revision.Title,
                revision.Settings,
                Article = revision.ArticleRevision!,
                revision.Quiz!.Article!.Slug,
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (revision is null)
            return null;
        var questions = await db.Set<QuizRevisionQuestionRow>().AsNoTracking()
            .Where(question => question.QuizRevisionId == quizRevisionId)
            .OrderBy(question => question.Position)
            .Select(question => new
            {
                question.Position,
                question.QuestionRevisionId,
                question.QuestionRevision!.QuestionId,
                question.QuestionRevision.Content,
                question.Points,
            })
            .ToListAsync(cancellationToken);
        return new(
            quizRevisionId,
            revision.QuizId,
            revision.Number,
            revision.Slug,
            revision.Title,
            QuizSettingsJson.Read(revision.Settings),
            revision.Article.Id,
            revision.Article.ToArticle(),
            [.. questions.Select(question => new QuizQuestion(
                question.Position, question.QuestionRevisionId, question.QuestionId, QuestionJson.Read(question.Content), question.Points))]);
    }
}
