using System.Collections.Immutable;
using Quiz.Domain.Quizzes;
using Quiz.Web.Reading;
using Quiz.Web.Taking;

namespace Quiz.Web.Library;

/// <summary>A quiz revision with the markup of its article and questions; immutable, shared by all who take it.</summary>
public sealed class PublishedQuiz(QuizRevision revision)
{
    public QuizRevision Revision { get; } = revision;

    public ArticleMarkup Article { get; } = new(revision.Article, revision.ArticleRevisionId);

    public ImmutableArray<QuestionMarkup> Questions { get; } = [.. revision.Questions.Select(question => new QuestionMarkup(question, revision))];
}
