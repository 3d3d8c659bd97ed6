using Quiz.LoadTests.Circuits;
using Quiz.LoadTests.Dom;
using Quiz.LoadTests.Http;
using Quiz.LoadTests.Measurements;
using Quiz.LoadTests.Servers;
using Quiz.LoadTests.Sites;

namespace Quiz.LoadTests;

/// <summary>What the program can do. All modes but <c>table</c> measure a server that runs already.</summary>
public static class Modes
{
    const string Usage = """
        Quiz.LoadTests MODE [options]

          table      measure both applications, print the table, exit 1 when a guarded ratio misses
                     --short | --ours FOLDER --naive FOLDER (published; published afresh when missing)
          pages      article pages a second            [--seconds 5] [--compressed] [--guest: with an attempt under way]
          bytes      weight of a first and a repeat visit and of an answer
          memory     memory and processor time a learner --pid PID [--learners 400]
          answers    click to saved; as fast as it goes, or at a rate
                     [--learners 100] [--rate N] [--seconds 10]
          storage    answers stored a second without pages [--writers 512] [--seconds 5]
                     --site ours: --installation FOLDER of a stopped server with open attempts, instead of --url
          coldstart  process start to first page       --published FOLDER [--times 5]
          check      what the measurements rest on, without a server
          dump       what one learner's page shows, and one answer

        Common: --url http://127.0.0.1:PORT, --site ours|naive
        """;

    public static async Task<int> RunAsync(CommandLine command, CancellationToken cancellation)
    {
        switch (command.Mode)
        {
            case "table": return await MeasuringTable.RunAsync(command, cancellation);
            case "pages": await PagesAsync(command, cancellation); return 0;
            case "bytes": await BytesAsync(command, cancellation); return 0;
            case "memory": await MemoryAsync(command, cancellation); return 0;
            case "answers": return await AnswersAsync(command, cancellation);
            case "storage": await StorageAsync(command, cancellation); return 0;
            case "coldstart": await ColdStartAsync(command, cancellation); return 0;
            case "check": return await SelfCheck.RunAsync(cancellation);
            case "dump": await DumpAsync(command, cancellation); return 0;
            default: Console.WriteLine(Usage); return 2;
        }
    }

    private static async Task PagesAsync(CommandLine command, CancellationToken cancellation)
    {
        var page = new Uri(Address(command), Site(command).ArticlePath);
        using var network = new Network(Address(command));
        var session = new LearnerSession(network);
        if (command.Has("guest"))
            await Site(command).EnterAsync(session, cancellation);
        var rate = await PageRate.MeasureAsync(page, TimeSpan.FromSeconds(command.Number("seconds", 5)), command.Has("compressed"), cancellation, session.CookieHeader);
        Console.WriteLine($"{rate.PerSecond:F0} pages/s, {Text(rate.Milliseconds)}");
    }

    private static async Task BytesAsync(CommandLine command, CancellationToken cancellation)
    {
        var (first, repeat) = await VisitWeight.MeasureAsync(Site(command), Address(command), cancellation);
        var answer = await AnswerWeight.MeasureAsync(Site(command), Address(command), cancellation);
        foreach (var (visit, name) in new[] { (first, "first"), (repeat, "repeat") })
        {
            Console.WriteLine($"{name} visit: {visit.Total:N0} B, of which {visit.PageBytes - visit.Files.Values.Sum():N0} pages and {visit.SocketBytes:N0} circuit");
            foreach (var (file, bytes) in visit.Files.Where(file => file.Value > 0))
                Console.WriteLine($"{bytes,12:N0} B  {file.AbsolutePath}");
        }
        Console.WriteLine($"an answer: {answer}");
    }

    private static async Task MemoryAsync(CommandLine command, CancellationToken cancellation)
    {
        using var network = new Network(Address(command));
        await using var crowd = new Crowd(Site(command), network);
        var cost = await LearnerCost.MeasureAsync(
            crowd, new ServerProcess((int)command.Number("pid", 0)), (int)command.Number("learners", 400), cancellation);
        Console.WriteLine($"{cost.ResidentBytes / 1024:F0} KiB and {cost.ProcessorMilliseconds:F1} ms of processor time a learner; {cost}; {crowd.AliveCount} alive");
        Report(crowd);
    }

    private static async Task<int> AnswersAsync(CommandLine command, CancellationToken cancellation)
    {
        using var network = new Network(Address(command));
        await using var crowd = new Crowd(Site(command), network);
        var learners = (int)command.Number("learners", 100);
        await crowd.GrowAsync(learners, cancellation);
        var duration = TimeSpan.FromSeconds(command.Number("seconds", 10));
        var rate = command.Has("rate")
            ? await AnswerRate.AtRateAsync(crowd, command.Number("rate", 100), duration)
            : await AnswerRate.SaturateAsync(crowd, learners, duration);
        Console.WriteLine($"{rate.PerSecond:F0} answers/s, click to saved {Text(rate.Milliseconds)}, failed {rate.Failed}, skipped {rate.Skipped}");
        Console.WriteLine($"{crowd.Acknowledged.Count} answers saved since the first learner came in");
        Report(crowd);
        return crowd.Failures.IsEmpty ? 0 : 1;
    }

    private static async Task StorageAsync(CommandLine command, CancellationToken cancellation)
    {
        var duration = TimeSpan.FromSeconds(command.Number("seconds", 5));
        var writers = (int)command.Number("writers", 512);
        Console.WriteLine(Site(command) is BaselineSite
            ? await StorageRate.OfBaselineAsync(Address(command), duration, writers, cancellation)
            : await StorageRate.OfJournalAsync(command.Required("installation"), duration, writers, cancellation));
    }

    private static async Task ColdStartAsync(CommandLine command, CancellationToken cancellation)
    {
        using var installation = new Installation(Site(command), command.Required("published"));
        await (await installation.StartAsync(cancellation)).DisposeAsync();
        var times = await ColdStart.MeasureAsync([installation], (int)command.Number("times", 5), cancellation);
        Console.WriteLine($"median {times[0].Elapsed.TotalMilliseconds:F0} ms, of the processor {times[0].Processor.TotalMilliseconds:F0} ms");
    }

    private static async Task DumpAsync(CommandLine command, CancellationToken cancellation)
    {
        using var network = new Network(Address(command));
        var session = new LearnerSession(network);
        var learner = await Site(command).JoinAsync(session, await Site(command).EnterAsync(session, cancellation), seed: 1, cancellation);
        Console.WriteLine(learner.Circuit.Read(tree => DomText.Of(tree.Root)));
        Console.WriteLine($"answered: {await learner.AnswerAsync()}");
        Console.WriteLine("JavaScript calls: " + string.Join(", ", learner.Circuit.JsCalls.Select(pair => $"{pair.Value} x {pair.Key}")));
        await learner.Circuit.CloseAsync();
    }

    private static void Report(Crowd crowd)
    {
        foreach (var (text, count) in crowd.Failures)
            Console.WriteLine($"failed {count} x {text}");
    }

    private static string Text(Percentiles times) => $"p50 {times.P50:F1} ms, p99 {times.P99:F1} ms, at most {times.Max:F1} ms";

    private static Uri Address(CommandLine command) => new(command.Required("url"));

    private static QuizSite Site(CommandLine command) => command.Text("site") switch
    {
        "naive" => new BaselineSite(),
        null or "ours" => new ProductSite(new ProductContract()),
        var other => throw new ArgumentException($"--site {other}: ours or naive."),
    };
}
