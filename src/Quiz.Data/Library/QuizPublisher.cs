using Microsoft.EntityFrameworkCore;
using Quiz.Domain.Library;

namespace Quiz.Data.Library;

/// <summary>Publishes what authors make.</summary>
public sealed class QuizPublisher(IDbContextFactory<QuizDbContext> contexts, TimeProvider time)
{
    /// <summary>
    /// Makes the article and its quiz current under the quiz's id. Publishing again makes further revisions of what has
    /// changed and leaves earlier ones, and the attempts at them, as they are; when nothing has changed, nothing is written.
    /// </summary>
    /// <param name="article">With a quiz. Its slug belongs to this quiz alone and is the same each time.</param>
    /// <returns>The id of the quiz revision that learners now take.</returns>
    /// <exception cref="ArgumentException">The article has no quiz, or the quiz no questions.</exception>
    /// <exception cref="DbUpdateException">The database refused; nothing was changed.</exception>
    public async Task<Guid> PublishAsync(LibraryArticle article, Guid quizId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Quiz is not { Questions.IsEmpty: false })
            throw new ArgumentException("There is no question to publish.", nameof(article));
        await LibraryWriting.RunAsync(contexts, async db =>
        {
            var plan = new LibraryPlan(db, time.GetUtcNow().UtcDateTime);
            await plan.AddAsync(article, quizId, cancellationToken);
            return plan;
        }, cancellationToken);
        await using var reading = await contexts.CreateDbContextAsync(cancellationToken);
        return await reading.Quizzes.Where(quiz => quiz.Id == quizId).Select(quiz => quiz.CurrentRevisionId!.Value).SingleAsync(cancellationToken);
    }
}
