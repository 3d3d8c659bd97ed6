using Quiz.Domain.Library;

namespace Quiz.Interchange.Library;

/// <summary>Reads the library that ships as files (<c>content/README.md</c> describes them).</summary>
public static class LibraryFolder
{
    /// <summary>Reads <c>articles/*/</c> of the folder; the same files give the same result, in the same order.</summary>
    /// <returns>What is valid, and a problem for everything that is not. Never throws for what the folder holds.</returns>
    public static LibraryLoad Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        List<LibraryArticle> articles = [];
        List<LibraryProblem> problems = [];
        try
        {
            foreach (var path in Directory.EnumerateDirectories(Path.Combine(folder, "articles")).Order(StringComparer.Ordinal))
            {
                var (article, found) = ArticleFolder.Read(path);
                problems.AddRange(found);
                if (article is not null)
                    articles.Add(article);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(new("articles", 1, failure is DirectoryNotFoundException
                ? "there is no such folder in the library"
                : $"cannot be read: {failure.GetType().Name}"));
        }
        return new(
            [.. articles.OrderBy(article => article.Slug, StringComparer.Ordinal)],
            [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
    }
}
