using Quiz.Domain.Library;
using Quiz.Interchange.Library;

namespace Quiz.Benchmarks;

/// <summary>The articles that ship.</summary>
internal static class LibraryArticles
{
    public static IReadOnlyList<LibraryArticle> Load()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Quiz.sln")))
                return LibraryFolder.Load(Path.Combine(folder.FullName, "content")).Articles;
        }
        throw new DirectoryNotFoundException("No folder above the benchmarks holds Quiz.sln.");
    }
}
