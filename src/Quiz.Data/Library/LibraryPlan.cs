using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Quiz.Data.Articles;
using Quiz.Data.Questions;
using Quiz.Data.Quizzes;
using Quiz.Domain.Library;
using Quiz.Domain.Questions;

namespace Quiz.Data.Library;

/// <summary>
/// What has to be written so that one context's database says what the library says. New rows are added to the context as
/// the plan is made; <see cref="Promote"/> makes them current once they are saved, because an article and its current
/// revision refer to each other.
/// </summary>
internal sealed class LibraryPlan(QuizDbContext db, DateTime nowUtc)
{
    private readonly List<Action> promotions = [];

    public LibrarySyncReport Report { get; private set; } = LibrarySyncReport.Unchanged;

    /// <summary>The library's quiz about an article. Authors may publish others about it, so it is known by its id.</summary>
    public static Guid QuizIdOf(string slug)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes("library quiz " + slug), hash);
        var id = hash[..16];
        // Version 8 of RFC 9562: made in a way of our own.
        id[6] = (byte)(0x80 | (id[6] & 0x0F));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new(id, bigEndian: true);
    }

    public void Promote()
    {
        foreach (var promotion in promotions)
            promotion();
    }

    /// <param name="quizId">Of the article's quiz, whether it exists or not.</param>
    public async Task AddAsync(LibraryArticle source, Guid quizId, CancellationToken cancellationToken)
    {
        var (article, revision) = await AddArticleAsync(source, cancellationToken);
        if (source.Quiz is not { } quiz)
            return;
        var known = await db.Questions.Include(question => question.CurrentRevision)
            .Where(question => question.ArticleId == article.Id)
            .ToDictionaryAsync(question => question.Key, cancellationToken);
        var questions = new List<QuizRevisionQuestionRow>(quiz.Questions.Length);
        foreach (var draft in quiz.Questions)
        {
            var current = await AddQuestionAsync(article, revision, draft, known.GetValueOrDefault(draft.Key), cancellationToken);
            questions.Add(new() { Position = questions.Count, QuestionRevisionId = current.Id, Points = draft.Points });
        }
        await AddQuizAsync(article, revision, quizId, quiz, questions, cancellationToken);
    }

    private async Task<(ArticleRow Article, ArticleRevisionRow Revision)> AddArticleAsync(LibraryArticle source, CancellationToken cancellationToken)
    {
        var article = await db.Articles.Include(row => row.CurrentRevision).SingleOrDefaultAsync(row => row.Slug == source.Slug, cancellationToken);
        var revision = ArticleRevisionRow.From(source.Article, source.PictureSource);
        if (article?.CurrentRevision is { } current && current.SaysTheSameAs(revision))
            return (article, current);
        var last = 0;
        if (article is null)
        {
            article = new() { Id = NewId(), Slug = source.Slug, CreatedUtc = nowUtc, Version = Guid.NewGuid() };
            db.Articles.Add(article);
            Report = Report with { ArticlesAdded = Report.ArticlesAdded + 1 };
        }
        else
        {
            last = await db.ArticleRevisions.Where(row => row.ArticleId == article.Id).MaxAsync(row => row.Number, cancellationToken);
            Report = Report with { ArticlesRevised = Report.ArticlesRevised + 1 };
        }
        revision.Id = NewId();
        revision.ArticleId = article.Id;
        revision.Number = 1 + last;
        revision.CreatedUtc = nowUtc;
        db.ArticleRevisions.Add(revision);
        promotions.Add(() => (article.CurrentRevisionId, article.Version) = (revision.Id, Guid.NewGuid()));
        return (article, revision);
    }

    private async Task<QuestionRevisionRow> AddQuestionAsync(
        ArticleRow article, ArticleRevisionRow articleRevision, QuestionDraft draft, QuestionRow? question, CancellationToken cancellationToken)
    {
        var content = QuestionJson.Write(draft.Content);
        if (question?.CurrentRevision is { } current && current.Content == content && current.ArticleRevisionId == articleRevision.Id)
            return current;
        var last = 0;
        if (question is null)
        {
            question = new() { Id = NewId(), ArticleId = article.Id, Key = draft.Key, Version = Guid.NewGuid() };
            db.Questions.Add(question);
            Report = Report with { QuestionsAdded = Report.QuestionsAdded + 1 };
        }
        else
        {
            last = await db.QuestionRevisions.Where(row => row.QuestionId == question.Id).MaxAsync(row => row.Number, cancellationToken);
            Report = Report with { QuestionsRevised = Report.QuestionsRevised + 1 };
        }
        var revision = new QuestionRevisionRow
        {
            Id = NewId(),
            QuestionId = question.Id,
            Number = 1 + last,
            ArticleRevisionId = articleRevision.Id,
            Stem = draft.Content.Stem,
            Content = content,
            CreatedUtc = nowUtc,
        };
        db.QuestionRevisions.Add(revision);
        promotions.Add(() => (question.CurrentRevisionId, question.Version) = (revision.Id, Guid.NewGuid()));
        return revision;
    }

    private async Task AddQuizAsync(
        ArticleRow article, ArticleRevisionRow articleRevision, Guid id, QuizDraft draft, List<QuizRevisionQuestionRow> questions, CancellationToken cancellationToken)
    {
        var quiz = await db.Quizzes.Include(row => row.CurrentRevision).ThenInclude(revision => revision!.Questions)
            .SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        var settings = QuizSettingsJson.Write(draft.Settings);
        if (quiz?.CurrentRevision is { } current && current.Title == draft.Title && current.Settings == settings
            && current.ArticleRevisionId == articleRevision.Id && AreSame(current.Questions, questions))
            return;
        var last = 0;
        if (quiz is null)
        {
            quiz = new() { Id = id, ArticleId = article.Id, Version = Guid.NewGuid() };
            db.Quizzes.Add(quiz);
        }
        else
            last = await db.QuizRevisions.Where(row => row.QuizId == id).MaxAsync(row => row.Number, cancellationToken);
        var revision = new QuizRevisionRow
        {
            Id = NewId(),
            QuizId = id,
            Number = 1 + last,
            Title = draft.Title,
            Settings = settings,
            ArticleRevisionId = articleRevision.Id,
            PublishedUtc = nowUtc,
        };
        revision.Questions.AddRange(questions);
        db.QuizRevisions.Add(revision);
        Report = Report with { QuizzesPublished = Report.QuizzesPublished + 1 };
        promotions.Add(() => (quiz.CurrentRevisionId, quiz.Version) = (revision.Id, Guid.NewGuid()));
    }

    private static bool AreSame(List<QuizRevisionQuestionRow> stored, List<QuizRevisionQuestionRow> wanted) =>
        stored.OrderBy(question => question.Position).Select(question => (question.QuestionRevisionId, question.Points))
            .SequenceEqual(wanted.Select(question => (question.QuestionRevisionId, question.Points)));

    // In the order of their making, which keeps the indexes of a growing table compact.
    private Guid NewId() => Guid.CreateVersion7(nowUtc);
}
