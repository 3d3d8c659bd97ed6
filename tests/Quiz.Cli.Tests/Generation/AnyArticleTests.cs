using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Generation;
using Quiz.Interchange.ArticleImport;
using Quiz.Interchange.Library;

namespace Quiz.Cli.Tests.Generation;

/// <summary>What holds for the questions of any article: our own always, and a hundred and more of others where they stand beside the project.</summary>
public sealed class AnyArticleTests
{
    private const int ManyQuestions = 50;

    [Fact]
    public void ArticlesThatShip_AreAskedAboutSoundly() =>
        AllAreSound(LibraryFolder.Load(Path.Combine(Repository.Root, "content")).Articles.Select(article => (article.Slug, article.Article)));

    [Fact]
    public void DevelopmentArticles_AreAskedAboutSoundly()
    {
        Assert.SkipUnless(Repository.DevelopmentArticles is not null, "There are no development articles beside the project.");
        var files = Directory.EnumerateFiles(Repository.DevelopmentArticles!, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        files.Count.ShouldBeGreaterThan(100);
        AllAreSound(files.Select(file => (Path.GetFileNameWithoutExtension(file), ArticleRevision.From(PageImport.Read(File.ReadAllText(file)).Draft()))));
    }

    // One list of every fault says more than the first.
    private static void AllAreSound(IEnumerable<(string Name, ArticleRevision Article)> articles)
    {
        var faults = new List<string>();
        var questions = 0;
        foreach (var (name, article) in articles)
        {
            var quiz = GeneratedText.Quiz(article, ManyQuestions);
            questions += quiz.Questions.Length;
            faults.AddRange(quiz.Questions.SelectMany(question => FaultsOf(question, article)).Select(fault => $"{name}: {fault}"));
            if (quiz.Questions.IsEmpty && string.IsNullOrEmpty(quiz.WhyNone))
                faults.Add($"{name}: no question, and nothing says why");
            if (GeneratedText.Of(article, quiz) != GeneratedText.Of(article, GeneratedText.Quiz(article, ManyQuestions)))
                faults.Add($"{name}: another run gave other questions");
        }
        faults.ShouldBeEmpty();
        questions.ShouldBeGreaterThan(0);
    }

    private static IEnumerable<string> FaultsOf(GeneratedQuestion question, ArticleRevision article)
    {
        var content = question.Content;
        if (content.Evidence.IsEmpty)
            yield return $"\"{content.Stem}\" has no evidence";
        foreach (var anchor in content.Evidence.Where(anchor => article.Text.Substring(anchor.Start, anchor.Length) != anchor.Quote))
            yield return $"\"{content.Stem}\": the evidence \"{anchor.Quote}\" does not stand at {anchor.Start}";
        foreach (var problem in QuestionRules.ProblemsIn(content, article))
            yield return $"\"{content.Stem}\": {problem}";
        if (content.Item is not SingleChoice choice)
            yield break;
        if (choice.Options.Count(option => option.IsKey) != 1)
            yield return $"\"{content.Stem}\" has no single key";
        if (choice.Options.DistinctBy(option => option.Text.Trim().ToUpperInvariant()).Count() != choice.Options.Length)
            yield return $"\"{content.Stem}\" has an option twice";
        foreach (var option in choice.Options.Where(option => !option.IsKey && (option.Kind is null || string.IsNullOrWhiteSpace(option.Rationale))))
            yield return $"\"{content.Stem}\": \"{option.Text}\" has no kind or no rationale";
    }
}
