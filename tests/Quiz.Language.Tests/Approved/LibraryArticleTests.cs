using Quiz.Domain.Articles;
using Quiz.Interchange.Library;
using Quiz.Language.Conllu;

namespace Quiz.Language.Tests.Approved;

/// <summary>
/// The analysis of every article that ships, beside the file that was read and approved. QUIZ_APPROVE=1 writes the files anew;
/// read the difference before it is committed.
/// </summary>
public sealed class LibraryArticleTests
{
    private static readonly LibraryLoad Library = LibraryFolder.Load(Path.Combine(Repository.Root, "content"));

    public static TheoryData<string> Slugs => [.. Library.Articles.Select(article => article.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Article_IsAnalysedAsApproved(string slug)
    {
        var article = Library.Articles.Single(article => article.Slug == slug).Article;
        var approved = Path.Combine(Repository.Root, "tests", "Quiz.Language.Tests", "Approved", slug + ".conllu");

        var writer = new StringWriter();
        ConlluWriter.Write(writer, ConlluDocument.From(EnglishAnalyzer.Load().Analyze(TextOf(article), article.Dateline?.Date), slug));

        if (Environment.GetEnvironmentVariable("QUIZ_APPROVE") == "1")
            File.WriteAllText(approved, writer.ToString());
        File.Exists(approved).ShouldBeTrue($"{slug} has no approved file; QUIZ_APPROVE=1 writes one.");
        FirstDifference(File.ReadAllText(approved), writer.ToString()).ShouldBeNull(slug);
    }

    // Headline and body: what a learner is asked about.
    private static string TextOf(ArticleRevision article) => string.Join("\n\n", article.Blocks
        .Where(block => block.Kind is BlockKind.Headline or BlockKind.Paragraph or BlockKind.Quotation)
        .Select(article.TextOf));

    // Whole files would drown the one line that a reader needs.
    private static string? FirstDifference(string approved, string found)
    {
        var (expected, actual) = (approved.ReplaceLineEndings("\n").Split('\n'), found.Split('\n'));
        for (var i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            var (left, right) = (expected.ElementAtOrDefault(i) ?? "(end)", actual.ElementAtOrDefault(i) ?? "(end)");
            if (left != right)
                return $"line {i + 1}: approved \"{left}\", found \"{right}\"";
        }
        return null;
    }
}
