using Microsoft.EntityFrameworkCore;

namespace Quiz.NaiveBaseline.Storage;

public sealed class BaselineContext(DbContextOptions<BaselineContext> options) : DbContext(options)
{
    public DbSet<StoredArticle> Articles => Set<StoredArticle>();

    public DbSet<SavedAnswer> SavedAnswers => Set<SavedAnswer>();
}
