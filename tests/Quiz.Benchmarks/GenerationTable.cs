using System.Globalization;
using Quiz.Domain.Articles;
using Quiz.Generation;
using Quiz.Domain.Library;
using Quiz.Language;

namespace Quiz.Benchmarks;

/// <summary>What the questions of an article cost, analysis included, beside what they are promised to cost at most.</summary>
internal static class GenerationTable
{
    private const int ArticleWords = 600;
    private const int Rounds = 60;
    private const int LongestCopies = 8;

    /// <summary>False where a promise is missed.</summary>
    public static bool Print(TextWriter output, IReadOnlyList<LibraryArticle> library)
    {
        var generator = new QuestionGenerator(EnglishAnalyzer.Load());
        List<ArticleRevision> articles = [.. library.Select(article => article.Article)];
        var words = articles.Sum(WordsOf);
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var article in articles)
            {
                var time = Measurement.Of(() => Generate(generator, article), warmUps: 0, rounds: 1).Time.TotalMilliseconds;
                if (round >= Rounds / 4)
                    times.Add(time / WordsOf(article) * ArticleWords);
            }
        }
        times.Sort();
        var yardstick = Measurement.Of(() => Yardstick.Run(), warmUps: 3, rounds: 10).Time.TotalMilliseconds;
        var p95 = times[(int)(times.Count * 0.95)];
        var single = PerWord(generator, Repeated(articles, 1));
        var longest = PerWord(generator, Repeated(articles, LongestCopies));

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Questions, one thread, analysis included: {articles.Count} articles of {words} words, {times.Count} quizzes."));
        output.WriteLine();
        output.WriteLine("| | measured | x yardstick | promised | |");
        output.WriteLine("|---|---|---|---|---|");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| article of 600 words, median (ms) | {times[times.Count / 2]:F1} | {times[times.Count / 2] / yardstick:F1} | | |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| article of 600 words, p95 (ms) | {p95:F1} | {p95 / yardstick:F1} | at most 80 | {(p95 <= 80 ? "kept" : "**missed**")} |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| a word of a text {LongestCopies} times as long, beside a word of one | {longest / single:F2} times | | at most 1.5 | {(longest <= 1.5 * single ? "kept" : "**missed**")} |"));
        return p95 <= 80 && longest <= 1.5 * single;
    }

    private static void Generate(QuestionGenerator generator, ArticleRevision article) => generator.Generate(generator.Read(article));

    private static double PerWord(QuestionGenerator generator, ArticleRevision article) =>
        Measurement.Of(() => Generate(generator, article), warmUps: 2, rounds: 7).Time.TotalMilliseconds / WordsOf(article);

    // All articles one after another, again and again: twice the text has twice the facts, though not twice the names.
    private static ArticleRevision Repeated(IEnumerable<ArticleRevision> articles, int copies)
    {
        var body = articles.SelectMany(article => article.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(article.TextOf)).ToList();
        var blocks = Enumerable.Repeat(body, copies).SelectMany(part => part).Select(text => new DraftBlock(BlockKind.Paragraph, text));
        return ArticleRevision.From(new ArticleDraft("All of it", null, null, null, [.. blocks]));
    }

    private static int WordsOf(ArticleRevision article) => article.Text.Count(char.IsWhiteSpace) + 1;
}
