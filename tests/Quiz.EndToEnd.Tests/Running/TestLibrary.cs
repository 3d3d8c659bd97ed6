using Quiz.Domain.Library;
using Quiz.Interchange.Library;

namespace Quiz.EndToEnd.Tests.Running;

/// <summary>The library of the sites under test: what ships, and one of its quizzes once more as an exam.</summary>
public sealed class TestLibrary
{
    /// <summary>A practice quiz with every item type.</summary>
    public const string Practice = "berlin-wall-opens";

    /// <summary>Its copy as an exam with a time limit.</summary>
    public const string Exam = "berlin-wall-opens-exam";

    private readonly Dictionary<string, LibraryArticle> articles;

    private TestLibrary(string folder, IEnumerable<LibraryArticle> articles)
    {
        Folder = folder;
        this.articles = articles.ToDictionary(article => article.Slug);
    }

    public string Folder { get; }

    public LibraryArticle this[string slug] => articles[slug];

    /// <summary>Writes the library to a folder under <paramref name="parent"/> and reads it as the site does.</summary>
    public static TestLibrary Write(string parent)
    {
        var folder = Path.Combine(parent, "library");
        foreach (var shipped in Directory.GetDirectories(Repository.Articles))
            Copy(shipped, Path.Combine(folder, "articles", Path.GetFileName(shipped)));
        var exam = Path.Combine(folder, "articles", Exam);
        Copy(Path.Combine(Repository.Articles, Practice), exam);
        var questions = Path.Combine(exam, "questions.yaml");
        File.WriteAllText(questions, File.ReadAllText(questions)
            .Replace("mode: practice", "mode: exam\ntime-limit-minutes: 30", StringComparison.Ordinal));
        var load = LibraryFolder.Load(folder);
        load.Problems.ShouldBeEmpty();
        return new(folder, load.Articles);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
