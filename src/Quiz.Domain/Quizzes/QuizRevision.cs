using System.Collections.Immutable;
using Quiz.Domain.Articles;

namespace Quiz.Domain.Quizzes;

/// <summary>A published quiz, frozen: an article revision, question revisions with points, and settings. Safe to cache and share for ever.</summary>
/// <param name="Number">Of the revision, from 1.</param>
/// <param name="Slug">The permanent address of the article that the quiz is about.</param>
public sealed record QuizRevision(
    Guid Id,
    Guid QuizId,
    int Number,
    string Slug,
    string Title,
    QuizSettings Settings,
    Guid ArticleRevisionId,
    ArticleRevision Article,
    ImmutableArray<QuizQuestion> Questions)
{
    public decimal Points => Questions.Sum(question => question.Points);
}
