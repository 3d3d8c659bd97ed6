using Microsoft.EntityFrameworkCore;

namespace Quiz.Data;

/// <summary>Hands out one provider's contexts as the contexts that the rest of the site knows.</summary>
internal sealed class QuizDbContextFactory<TContext>(IDbContextFactory<TContext> contexts) : IDbContextFactory<QuizDbContext>
    where TContext : QuizDbContext
{
    public QuizDbContext CreateDbContext() => contexts.CreateDbContext();

    public async Task<QuizDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await contexts.CreateDbContextAsync(cancellationToken);
}
