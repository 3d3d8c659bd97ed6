using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Quiz.Web.Tests.Account;

/// <summary>What the site logs, for tests that wait for a line.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

    /// <summary>The next line that contains <paramref name="text"/>; lines before it are passed over.</summary>
    public async Task<string> WaitForAsync(string text)
    {
        while (true)
        {
            var line = await lines.Reader.ReadAsync(TestContext.Current.CancellationToken);
            if (line.Contains(text, StringComparison.Ordinal))
                return line;
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Writer.TryWrite(formatter(state, exception));

    public void Dispose() => lines.Writer.TryComplete();
}
