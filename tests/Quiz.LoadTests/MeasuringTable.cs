using Quiz.LoadTests.Measurements;
using Quiz.LoadTests.Reporting;
using Quiz.LoadTests.Servers;
using Quiz.LoadTests.Sites;

namespace Quiz.LoadTests;

/// <summary>Measures both applications in one run on one machine and holds the promised ratios.</summary>
public static class MeasuringTable
{
    private const double ColdStartSlack = 0.8;

    /// <returns>0 when every promise is kept, otherwise 1.</returns>
    public static async Task<int> RunAsync(CommandLine command, CancellationToken cancellation)
    {
        var scale = command.Has("short") ? Scale.Brief : Scale.Full;
        var product = new ProductSite(new ProductContract());
        var baseline = new BaselineSite();
        var publishing = Directory.CreateTempSubdirectory("quiz-published-").FullName;
        try
        {
            var ours = await PublishedAsync(product, command.Text("ours"), publishing, cancellation);
            var naive = await PublishedAsync(baseline, command.Text("naive"), publishing, cancellation);
            var table = await MeasureAsync(scale, product, ours, baseline, naive, cancellation);
            Console.WriteLine(table.ToMarkdown());
            foreach (var row in table.Missed)
                Progress.Say($"missed: {row.What}, {row.Ours} against {row.Naive}; promised {row.Promise}");
            return table.IsKept ? 0 : 1;
        }
        finally
        {
            Directory.Delete(publishing, recursive: true);
        }
    }

    private static async Task<string> PublishedAsync(QuizSite site, string? given, string target, CancellationToken cancellation)
    {
        if (given is not null)
            return given;
        Progress.Say($"{site.Name}: publishing");
        return await Publishing.PublishAsync(site, target, cancellation);
    }

    private static async Task<RatioTable> MeasureAsync(
        Scale scale, QuizSite product, string ours, QuizSite baseline, string naive, CancellationToken cancellation)
    {
        using var oursQuiet = new Installation(product, ours);
        using var naiveQuiet = new Installation(baseline, naive);
        PageFigures oursPages, naivePages;
        StorageRate oursStorage, naiveStorage;
        await using (var server = await naiveQuiet.StartAsync(cancellation))
        {
            naivePages = await PageFigures.MeasureAsync(server, scale, cancellation);
            Progress.Say($"{baseline.Name}: storage alone");
            naiveStorage = await StorageRate.OfBaselineAsync(server.Address, scale.StorageTime, scale.StorageWriters, cancellation);
        }
        await using (var server = await oursQuiet.StartAsync(cancellation))
            oursPages = await PageFigures.MeasureAsync(server, scale, cancellation);
        Progress.Say($"{product.Name}: storage alone");
        oursStorage = await StorageRate.OfJournalAsync(oursQuiet.Folder, scale.StorageTime, scale.StorageWriters, cancellation);

        Progress.Say("Cold starts, in turn");
        var starts = await ColdStart.MeasureAsync([oursQuiet, naiveQuiet], scale.ColdStarts, cancellation);

        using var oursBusy = new Installation(product, ours);
        using var naiveBusy = new Installation(baseline, naive);
        var naiveCrowd = await CrowdFigures.MeasureAsync(naiveBusy, scale, scale.BaselineLearners, scale.BaselineLearners, cancellation);
        var oursCrowd = await CrowdFigures.MeasureAsync(oursBusy, scale, scale.Learners, scale.MostLearners, cancellation);

        var table = new RatioTable(scale.Slack);
        TellPages(table, oursPages, naivePages);
        TellStorage(table, oursStorage, naiveStorage);
        TellCrowds(table, scale, oursCrowd, naiveCrowd);
        // Both start on the same machine in turn, so their ratio varies little; 0.6 would let a slower start than naive pass.
        table.AtMostPart(
            "Cold start to the first article page, median",
            Figure.Milliseconds(starts[0].TotalMilliseconds), Figure.Milliseconds(starts[1].TotalMilliseconds), 2, 3, Math.Max(scale.Slack, ColdStartSlack));
        return table;
    }

    private static void TellPages(RatioTable table, PageFigures ours, PageFigures naive)
    {
        table.AtLeastTimes("Article page, requests a second", new Figure(ours.Plain.PerSecond), new Figure(naive.Plain.PerSecond), 30);
        table.Tell("The same, compressed as browsers ask", new Figure(ours.Compressed.PerSecond), new Figure(naive.Compressed.PerSecond));
        table.AtMostPart("First visit to a quiz, all files and the circuit", Figure.Kilobytes(ours.First.Total), Figure.Kilobytes(naive.First.Total), 1, 6, RatioTable.None);
        table.AtMost("Repeat visit", Figure.Kilobytes(ours.Repeat.Total), Figure.Kilobytes(naive.Repeat.Total), 30, RatioTable.None);
        table.AtMostPart("An answer: render batches", new Figure(ours.Answer.Batches, "B"), new Figure(naive.Answer.Batches, "B"), 1, 20, RatioTable.None);
        table.Tell("An answer: all hub messages, both directions", new Figure(ours.Answer.Messages, "B"), new Figure(naive.Answer.Messages, "B"));
        table.Tell("An answer: compressed on the wire, both directions", new Figure(ours.Answer.Wire, "B"), new Figure(naive.Answer.Wire, "B"));
    }

    private static void TellStorage(RatioTable table, StorageRate ours, StorageRate naive)
    {
        table.AtLeastTimes("Answers stored durably a second", new Figure(ours.PerSecond), new Figure(naive.PerSecond), 40);
        table.AtMostPart("The same, p99", Figure.Milliseconds(ours.P99), Figure.Milliseconds(naive.P99), 1, 4);
    }

    private static void TellCrowds(RatioTable table, Scale scale, CrowdFigures ours, CrowdFigures naive)
    {
        table.Tell("Answers through the page as fast as they go, a second", new Figure(ours.Saturated.PerSecond), new Figure(naive.Saturated.PerSecond));
        table.Tell("The same, click to saved p99", Figure.Milliseconds(ours.Saturated.Milliseconds.P99), Figure.Milliseconds(naive.Saturated.Milliseconds.P99));
        table.AtMostPart("Resident memory a learner", Figure.Kibibytes(ours.Memory.PerLearner), Figure.Kibibytes(naive.Memory.PerLearner), 1, 10);
        var crowds = $"{scale.Learners:N0} learners (naive: {scale.BaselineLearners:N0}), {scale.AnswersPerSecond} answers a second";
        table.Tell($"{crowds}: click to saved p50", Figure.Milliseconds(ours.AtRate.Milliseconds.P50), Figure.Milliseconds(naive.AtRate.Milliseconds.P50));
        table.AtMost($"{crowds}: click to saved p99", Figure.Milliseconds(ours.AtRate.Milliseconds.P99), Figure.Milliseconds(naive.AtRate.Milliseconds.P99), 60);
        table.AtMost($"Resident memory with {ours.MostLearners:N0} learners", Figure.Mebibytes(ours.Resident), null, 1.2 * 1024);
        table.Never($"Answers lost of {ours.Stored.Acknowledged:N0} called saved", new Figure(ours.Stored.Lost), new Figure(naive.Stored.Lost));
        table.Never("Answers doubled", new Figure(ours.Stored.Doubled), new Figure(naive.Stored.Doubled));
        table.Never("Answers or openings that failed", new Figure(ours.Failures), null);
    }
}
