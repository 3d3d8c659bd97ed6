using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Quiz.EndToEnd.Tests.Running;

/// <summary>The site as people run it: a process of its own, with a database file and a library of its own.</summary>
public sealed partial class Site : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan LinePatience = TimeSpan.FromSeconds(15);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quiz-site-");
    private readonly ConcurrentQueue<string> log = new();
    private TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string environment;
    private readonly IReadOnlyDictionary<string, string> settings;
    private Process? process;
    private int port;

    private Site(string environment, IReadOnlyDictionary<string, string> settings)
    {
        (this.environment, this.settings) = (environment, settings);
        Library = TestLibrary.Write(folder.FullName);
        Database = new(Path.Combine(folder.FullName, "quiz.db"));
    }

    public TestLibrary Library { get; }

    public SiteDatabase Database { get; }

    /// <summary>Without a slash at the end.</summary>
    public string Address => $"http://localhost:{port}";

    /// <summary>Everything that the site has written to its console, over all its runs.</summary>
    public string Log => string.Join('\n', log);

    /// <param name="environment">“Development” has demo people.</param>
    /// <param name="settings">What is set beside what every site under test has, by names such as <c>LanguageModel:Model</c>.</param>
    public static async Task<Site> StartAsync(string environment = "Development", IReadOnlyDictionary<string, string>? settings = null)
    {
        var site = new Site(environment, settings ?? new Dictionary<string, string>());
        try
        {
            await site.RunAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>The last line that the site has written with <paramref name="text"/> in it, once there is one.</summary>
    public async Task<string> LogLineAsync(string text)
    {
        while (true)
        {
            // Asked for first, so that no line can come between looking and waiting.
            var next = Volatile.Read(ref written).Task;
            if (log.LastOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } line)
                return line;
            await next.WaitAsync(LinePatience);
        }
    }

    /// <summary>Ends the process at once (SIGKILL): no handler runs, nothing is drained.</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Runs it again, at the same port and on the same database.</summary>
    public Task RestartAsync() => process is null ? RunAsync() : throw new InvalidOperationException("The site is running.");

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Database.Release();
        folder.Delete(recursive: true);
    }

    private async Task RunAsync()
    {
        File.Exists(Repository.SiteAssembly).ShouldBeTrue($"{Repository.SiteAssembly} is not built.");
        var start = new ProcessStartInfo("dotnet", [Repository.SiteAssembly])
        {
            WorkingDirectory = Path.GetDirectoryName(Repository.SiteAssembly)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = environment,
                // The first time any free port will do, afterwards it must be the same.
                ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
                ["Database__ConnectionString"] = $"Data Source={Database.Path}",
                ["Library__Folder"] = Library.Folder,
                // Whatever the machine speaks, the pages speak English.
                ["LC_ALL"] = "de_DE.UTF-8",
                ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
            },
        };
        foreach (var (name, value) in settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        var listening = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        process = Process.Start(start)!;
        process.OutputDataReceived += Read;
        process.ErrorDataReceived += Read;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        port = await StartedAsync(listening.Task, process.WaitForExitAsync());

        void Read(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return;
            log.Enqueue(line.Data);
            Interlocked.Exchange(ref written, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            if (ListeningLine().Match(line.Data) is { Success: true } match)
                listening.TrySetResult(int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private async Task<int> StartedAsync(Task<int> listening, Task ended)
    {
        try
        {
            if (await Task.WhenAny(listening, ended).WaitAsync(StartPatience) == listening)
                return await listening;
            throw new InvalidOperationException($"The site ended before it listened:\n{Log}");
        }
        catch (TimeoutException problem)
        {
            throw new TimeoutException($"The site did not listen within {StartPatience.TotalSeconds} s:\n{Log}", problem);
        }
    }

    [GeneratedRegex(@"Now listening on: http://127\.0\.0\.1:(\d+)")]
    private static partial Regex ListeningLine();
}
