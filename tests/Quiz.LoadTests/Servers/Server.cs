using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Quiz.LoadTests.Http;

namespace Quiz.LoadTests.Servers;

/// <summary>An application running as a process of its own, as it would in production.</summary>
public sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly Task draining;

    private Server(Installation installation, Process process, Task draining, Uri address, StartCost start)
    {
        Installation = installation;
        this.process = process;
        this.draining = draining;
        Address = address;
        Start = start;
    }

    public Installation Installation { get; }

    public Uri Address { get; }

    public ServerProcess Process => new(process.Id);

    public StartCost Start { get; }

    /// <exception cref="InvalidOperationException">The process ended, or its first page did not come in time.</exception>
    public static async Task<Server> StartAsync(Installation installation, int port, CancellationToken cancellation)
    {
        var address = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        var start = new ProcessStartInfo("dotnet", [installation.Program])
        {
            WorkingDirectory = installation.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        // Keys and caches stay within the installation, and the collector is the one the application chose.
        start.Environment["HOME"] = installation.Folder;
        start.Environment.Remove("DOTNET_gcServer");
        foreach (var (name, value) in installation.Site.Settings)
            start.Environment[name] = value;
        var startedAt = Stopwatch.GetTimestamp();
        var process = System.Diagnostics.Process.Start(start)!;
        var draining = DrainAsync(process, Path.Combine(installation.Folder, "server.log"));
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(StartLimit);
            await FirstPageAsync(process, new Uri(address, installation.Site.ArticlePath), limit.Token);
            var elapsed = Stopwatch.GetElapsedTime(startedAt);
            return new Server(installation, process, draining, address, new StartCost(elapsed, new ServerProcess(process.Id).ProcessorTime()));
        }
        catch (Exception exception)
        {
            if (!process.HasExited)
                process.Kill();
            await draining;
            var log = await File.ReadAllTextAsync(Path.Combine(installation.Folder, "server.log"), CancellationToken.None);
            throw new InvalidOperationException($"{installation.Site.Name} did not start: {exception.Message}\n{log[..Math.Min(4000, log.Length)]}", exception);
        }
    }

    /// <summary>Asks the process to stop, as a service manager does, and waits until it has.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
        await draining;
        process.Dispose();
    }

    /// <summary>Asks for the page until the server listens.</summary>
    private static async Task FirstPageAsync(Process process, Uri page, CancellationToken cancellation)
    {
        using var asking = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (true)
        {
            if (process.HasExited)
                throw new InvalidOperationException("the process ended");
            try
            {
                using var socket = await Network.ConnectAsync(page.Host, page.Port, cancellation);
            }
            catch (SocketException)
            {
                await asking.WaitForNextTickAsync(cancellation);
                continue;
            }
            using var network = new Network(new Uri(page, "/"));
            await new LearnerSession(network).GetAsync(page.PathAndQuery, cancellation);
            return;
        }
    }

    private static async Task DrainAsync(Process process, string log)
    {
        await using var writer = TextWriter.Synchronized(new StreamWriter(log, append: true));
        await Task.WhenAll(CopyAsync(process.StandardOutput), CopyAsync(process.StandardError));

        async Task CopyAsync(StreamReader reader)
        {
            while (await reader.ReadLineAsync() is { } line)
                await writer.WriteLineAsync(line);
        }
    }
}
