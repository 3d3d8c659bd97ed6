using Quiz.Domain.Library;
using Quiz.Interchange.Library.Questions;

namespace Quiz.Interchange.Library;

/// <summary>Reads one article's folder.</summary>
internal static class ArticleFolder
{
    private const string ArticleFile = "article.md";
    private const string QuestionsFile = "questions.yaml";
    private const int LargestText = 1 << 20;

    /// <returns>The article with its quiz; null for the article when it cannot be taken as a whole.</returns>
    public static (LibraryArticle? Article, IReadOnlyList<LibraryProblem> Problems) Read(string path)
    {
        var slug = Path.GetFileName(path);
        var folder = $"articles/{slug}";
        if (!Slug.IsValid(slug))
            return (null, [new(folder, 1, $"the folder’s name is the article’s address: {Slug.Rule}")]);
        if (!File.Exists(Path.Combine(path, ArticleFile)))
            return (null, [new($"{folder}/{ArticleFile}", 1, "is missing")]);

        var articleLog = new ProblemLog($"{folder}/{ArticleFile}");
        var article = SourceFile.Read(Path.Combine(path, ArticleFile), LargestText, "1 MB", articleLog) is { } source
            ? ArticleReader.Read(source, articleLog)
            : null;
        List<LibraryProblem> problems = [.. articleLog.Problems];

        string? picture = null;
        if (article?.Picture is { } shown)
        {
            var pictureLog = new ProblemLog($"{folder}/{shown.File}");
            picture = PictureReader.Read(Path.Combine(path, shown.File), pictureLog);
            problems.AddRange(pictureLog.Problems);
        }
        problems.AddRange(Strangers(path, folder, article?.Picture?.File));
        if (article is null || article.Picture is not null && picture is null)
            return (null, problems);

        QuizDraft? quiz = null;
        var questionsPath = Path.Combine(path, QuestionsFile);
        if (File.Exists(questionsPath))
        {
            var questionsLog = new ProblemLog($"{folder}/{QuestionsFile}");
            if (SourceFile.Read(questionsPath, LargestText, "1 MB", questionsLog) is { } questions)
                quiz = QuizReader.Read(questions, slug, article, questionsLog);
            problems.AddRange(questionsLog.Problems);
        }
        return (new(slug, article, picture, quiz), problems);
    }

    // A misspelt questions.yaml would otherwise be an article that silently has no quiz.
    private static IEnumerable<LibraryProblem> Strangers(string path, string folder, string? picture) =>
        from name in Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry))
        where name is not (ArticleFile or QuestionsFile) && name != picture && !name.StartsWith('.')
        // When the article could not be read, nobody knows what its picture is called.
        where picture is not null || !name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
        select new LibraryProblem($"{folder}/{name}", 1, "is not part of an article’s folder, and is not read");
}
