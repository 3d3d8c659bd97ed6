using Quiz.Domain.Articles;
using Quiz.Web.Reading;

namespace Quiz.Web.Library;

/// <summary>An article as it stands in the library now.</summary>
/// <param name="QuizRevisionId">The quiz that can be taken, or null when there is none yet.</param>
public sealed record ShelfEntry(
    string Slug,
    Guid ArticleRevisionId,
    ArticleRevision Article,
    ArticleMarkup Markup,
    Guid? QuizId,
    Guid? QuizRevisionId,
    string? QuizTitle,
    int QuestionCount,
    int Attempts)
{
    private const int WordsPerMinute = 200;

    /// <summary>Whole minutes, at least one, at a learner's 200 words a minute.</summary>
    public int ReadingMinutes => Math.Max(1, (int)Math.Round(Article.WordCount / (double)WordsPerMinute));
}
