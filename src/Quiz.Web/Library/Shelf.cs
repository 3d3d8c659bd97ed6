using System.Collections.Immutable;

namespace Quiz.Web.Library;

/// <summary>The whole library at one moment, newest article first; never changes.</summary>
public sealed class Shelf(ImmutableArray<ShelfEntry> entries)
{
    private readonly Dictionary<string, ShelfEntry> bySlug = entries.ToDictionary(entry => entry.Slug, StringComparer.Ordinal);
    private readonly Dictionary<Guid, ShelfEntry> byQuiz = entries.Where(entry => entry.QuizId is not null).ToDictionary(entry => entry.QuizId!.Value);

    public ImmutableArray<ShelfEntry> Entries { get; } = entries;

    public ShelfEntry? Find(string slug) => bySlug.GetValueOrDefault(slug);

    public ShelfEntry? FindByQuiz(Guid quizId) => byQuiz.GetValueOrDefault(quizId);
}
