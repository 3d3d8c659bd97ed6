using System.Globalization;
using Quiz.Language;
using Quiz.Language.Network;

namespace Quiz.Benchmarks;

/// <summary>What the analysis of English costs, beside what it is promised to cost at most.</summary>
internal static class AnalysisTable
{
    private const int ArticleWords = 600;

    /// <summary>False where a promise is missed.</summary>
    public static bool Print(TextWriter output, List<string> texts)
    {
        var coldLoad = Measurement.Of(() => GC.KeepAlive(new EnglishAnalyzer(ModelFile.ReadEmbedded())), warmUps: 0, rounds: 1);
        var analyzer = EnglishAnalyzer.Load();
        var words = texts.Sum(text => analyzer.Analyze(text).Sentences.Sum(sentence => sentence.Tokens.Length));
        var all = Measurement.Of(() => texts.ForEach(text => analyzer.Analyze(text)), warmUps: 15, rounds: 15);
        var yardstick = Measurement.Of(() => Yardstick.Run(), warmUps: 3, rounds: 10);

        var article = all.Time.TotalMilliseconds / words * ArticleWords;
        var wordsPerSecond = words / all.Time.TotalSeconds;
        output.WriteLine($"One thread, {texts.Count} articles, {words} words; the yardstick takes {Number(yardstick.Time.TotalMilliseconds, "F1")} ms.");
        output.WriteLine();
        output.WriteLine("| | measured | x yardstick | promised | |");
        output.WriteLine("|---|---|---|---|---|");
        var kept = true;
        Row("model load, first use (ms)", coldLoad.Time.TotalMilliseconds, coldLoad.Time / yardstick.Time, 150, atMost: true);
        Row("article of 600 words (ms)", article, article / yardstick.Time.TotalMilliseconds, 60, atMost: true);
        Row("words a second", wordsPerSecond, null, 15_000, atMost: false);
        output.WriteLine($"| allocated, article of 600 words (KB) | {Number(all.Bytes / 1024.0 / words * ArticleWords, "F0")} | | | |");
        return kept;

        void Row(string what, double value, double? ratio, double promise, bool atMost)
        {
            var isKept = atMost ? value <= promise : value >= promise;
            kept &= isKept;
            output.WriteLine($"| {what} | {Number(value, "N1")} | {(ratio is { } times ? Number(times, "F1") : "")} | {(atMost ? "at most" : "at least")} {Number(promise, "N0")} | {(isKept ? "kept" : "**missed**")} |");
        }
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
