using Quiz.Cli.Tests.Generation;
using Quiz.Interchange.Library;

namespace Quiz.Cli.Tests.Approved;

/// <summary>
/// The questions of every article that ships, beside the file that was read and approved. QUIZ_APPROVE=1 writes the files anew;
/// read the difference before it is committed.
/// </summary>
public sealed class LibraryArticleTests
{
    private static readonly LibraryLoad Library = LibraryFolder.Load(Path.Combine(Repository.Root, "content"));

    public static TheoryData<string> Slugs => [.. Library.Articles.Select(article => article.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Article_IsAskedAboutAsApproved(string slug)
    {
        var article = Library.Articles.Single(article => article.Slug == slug).Article;
        var approved = Path.Combine(Repository.Root, "tests", "Quiz.Cli.Tests", "Approved", slug + ".json");

        var found = GeneratedText.Of(article, GeneratedText.Quiz(article));

        if (Environment.GetEnvironmentVariable("QUIZ_APPROVE") == "1")
            File.WriteAllText(approved, found);
        File.Exists(approved).ShouldBeTrue($"{slug} has no approved file; QUIZ_APPROVE=1 writes one.");
        FirstDifference(File.ReadAllText(approved), found).ShouldBeNull(slug);
    }

    // Whole files would drown the one line that a reader needs.
    private static string? FirstDifference(string approved, string found)
    {
        var (expected, actual) = (approved.ReplaceLineEndings("\n").Split('\n'), found.ReplaceLineEndings("\n").Split('\n'));
        for (var i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            var (left, right) = (expected.ElementAtOrDefault(i) ?? "(end)", actual.ElementAtOrDefault(i) ?? "(end)");
            if (left != right)
                return $"line {i + 1}: approved \"{left}\", found \"{right}\"";
        }
        return null;
    }
}
