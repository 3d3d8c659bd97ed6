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
            Console.WriteLine(Heading.Of(command.Has("short"), scale.Slack));
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
        BaselineStorage naiveStorage;
        await using (var server = await naiveQuiet.StartAsync(cancellation))
        {
            naivePages = await PageFigures.MeasureAsync(server, scale, cancellation);
            Progress.Say($"{baseline.Name}: storage alone");
            naiveStorage = await BaselineStorage.MeasureAsync(server.Address, scale, cancellation);
        }
        await using (var server = await oursQuiet.StartAsync(cancellation))
            oursPages = await PageFigures.MeasureAsync(server, scale, cancellation);
        Progress.Say($"{product.Name}: storage alone");
        var oursStorage = await StorageRate.OfJournalAsync(oursQuiet.Folder, scale.StorageTime, scale.StorageWriters, cancellation);

        Progress.Say("Cold starts, in turn");
        var starts = await ColdStart.MeasureAsync([oursQuiet, naiveQuiet], scale.ColdStarts, cancellation);

        using var oursBusy = new Installation(product, ours);
        using var naiveBusy = new Installation(baseline, naive);
        var naiveCrowd = await CrowdFigures.MeasureAsync(naiveBusy, scale, scale.BaselineLearners, scale.BaselineLearners, cancellation);
        var oursCrowd = await CrowdFigures.MeasureAsync(oursBusy, scale, scale.Learners, scale.MostLearners, cancellation);

        var table = new RatioTable(scale.Slack);
        TellPages(table, oursPages, naivePages);
        TellStorage(table, scale, oursStorage, naiveStorage);
        TellCrowds(table, scale, oursCrowd, naiveCrowd);
        TellStarts(table, starts[0], starts[1]);
        return table;
    }

    private static void TellPages(RatioTable table, PageFigures ours, PageFigures naive)
    {
        table.AtLeastTimes("Article page for a visitor without a cookie (Quiz sends kept bytes), requests a second", new Figure(ours.Plain.PerSecond), new Figure(naive.Plain.PerSecond), 30);
        table.Tell("Article page for a visitor without a cookie, compressed as browsers ask, requests a second", new Figure(ours.Compressed.PerSecond), new Figure(naive.Compressed.PerSecond));
        table.Tell("Article page for a guest with an attempt under way (Quiz renders it for each request), requests a second", new Figure(ours.Known.PerSecond), new Figure(naive.Known.PerSecond));
        table.AtMostPart("First visit to a quiz: pages, styles, scripts, fonts, picture and circuit, bytes on the wire", Figure.Kilobytes(ours.First.Total), Figure.Kilobytes(naive.First.Total), 1, 6, RatioTable.None);
        table.AtMost("Repeat visit to a quiz, the same with a filled cache", Figure.Kilobytes(ours.Repeat.Total), Figure.Kilobytes(naive.Repeat.Total), 30, RatioTable.None);
        table.AtMostPart("Bytes per answer: render batches, as the server makes them", new Figure(ours.Answer.Batches, "B"), new Figure(naive.Answer.Batches, "B"), 1, 20, RatioTable.None);
        table.Tell("Bytes per answer: all hub messages in both directions, before compression", new Figure(ours.Answer.Messages, "B"), new Figure(naive.Answer.Messages, "B"));
        table.Tell("Bytes per answer: on the wire in both directions, framed and compressed", new Figure(ours.Answer.Wire, "B"), new Figure(naive.Answer.Wire, "B"));
    }

    private static void TellStorage(RatioTable table, Scale scale, StorageRate ours, BaselineStorage naive)
    {
        var tried = string.Join(", ", scale.BaselineStorageWriters);
        table.AtLeastTimes(
            $"Answers stored durably a second, {scale.StorageWriters} writers at once (naive: {naive.BestWriters}, its best of {tried})",
            new Figure(ours.PerSecond), new Figure(naive.Best.PerSecond), 40);
        table.AtMostPart(
            $"An answer stored durably, p99, {scale.StorageWriters} writers at once (naive: {naive.CrowdedWriters})",
            Figure.Milliseconds(ours.P99), Figure.Milliseconds(naive.Crowded.P99), 1, 4);
        if (naive.BestWriters != naive.CrowdedWriters)
            table.Tell($"An answer stored durably, p99, {scale.StorageWriters} writers at once (naive: {naive.BestWriters})", Figure.Milliseconds(ours.P99), Figure.Milliseconds(naive.Best.P99));
    }

    private static void TellCrowds(RatioTable table, Scale scale, CrowdFigures ours, CrowdFigures naive)
    {
        table.Tell("A learner comes in: processor time of the server for pages, circuit and first answer", Figure.Milliseconds(ours.Cost.ProcessorMilliseconds), Figure.Milliseconds(naive.Cost.ProcessorMilliseconds));
        table.Tell($"Circuit opened, from the page to answerable questions, {Crowd.OpenedAtOnce} at once: median", Figure.Milliseconds(ours.Cost.Opening.P50), Figure.Milliseconds(naive.Cost.Opening.P50));
        table.AtMostPart("Resident memory a learner", Figure.Kibibytes(ours.Cost.ResidentBytes), Figure.Kibibytes(naive.Cost.ResidentBytes), 1, 10);
        var resident = $"Resident memory of the server with {ours.MostLearners:N0} learners";
        if (scale.MostLearners == Scale.PromisedLearners)
            table.AtMost(resident, Figure.Mebibytes(ours.Resident), null, 1.2 * 1024);
        else
            table.Tell(resident, Figure.Mebibytes(ours.Resident), null);
        var crowds = $"{scale.Learners:N0} learners (naive: {scale.BaselineLearners:N0}), {scale.AnswersPerSecond} answers a second";
        table.Tell($"{crowds}: click to saved p50", Figure.Milliseconds(ours.AtRate.Milliseconds.P50), Figure.Milliseconds(naive.AtRate.Milliseconds.P50));
        var (oursP99, naiveP99) = (Figure.Milliseconds(ours.AtRate.Milliseconds.P99), Figure.Milliseconds(naive.AtRate.Milliseconds.P99));
        if (scale.Slack < 1)
        {
            table.Tell($"{crowds}: click to saved p99", oursP99, naiveP99);
            table.AtMost($"{crowds}: click to saved p99, median of the seconds", Figure.Milliseconds(ours.AtRate.MiddleSecondP99), Figure.Milliseconds(naive.AtRate.MiddleSecondP99), 60);
        }
        else
        {
            table.AtMost($"{crowds}: click to saved p99", oursP99, naiveP99, 60);
        }
        table.Never($"{crowds}: answers not given because the last one was not saved yet", new Figure(ours.AtRate.Skipped), new Figure(naive.AtRate.Skipped));
        table.Tell($"{scale.SaturatingLearners} learners answer as fast as they can: answers a second", new Figure(ours.Saturated.PerSecond), new Figure(naive.Saturated.PerSecond));
        table.Tell($"{scale.SaturatingLearners} learners answer as fast as they can: click to saved p99", Figure.Milliseconds(ours.Saturated.Milliseconds.P99), Figure.Milliseconds(naive.Saturated.Milliseconds.P99));
        table.Never($"Answers lost of {ours.Stored.Acknowledged:N0} (naive: {naive.Stored.Acknowledged:N0}) called saved", new Figure(ours.Stored.Lost), new Figure(naive.Stored.Lost));
        table.Never("Answers doubled", new Figure(ours.Stored.Doubled), new Figure(naive.Stored.Doubled));
        table.Never("Answers or openings that failed", new Figure(ours.Failures), new Figure(naive.Failures));
    }

    private static void TellStarts(RatioTable table, StartCost ours, StartCost naive)
    {
        // Both start on the same machine in turn, so their ratio varies little; 0.6 would let a start as slow as the baseline's pass.
        table.AtMostPart(
            "Cold start to the first article page with a database, median",
            Figure.Milliseconds(ours.Elapsed.TotalMilliseconds), Figure.Milliseconds(naive.Elapsed.TotalMilliseconds), 2, 3, Math.Max(table.Slack, ColdStartSlack));
        table.Tell(
            "Cold start to the first article page: processor time, median",
            Figure.Milliseconds(ours.Processor.TotalMilliseconds), Figure.Milliseconds(naive.Processor.TotalMilliseconds));
    }
}
