namespace Quiz.Web.Taking;

/// <summary>Submits attempts whose time is over, twice a minute.</summary>
public sealed partial class OverdueAttempts(AttemptDesk desk, TimeProvider time, ILogger<OverdueAttempts> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await desk.SubmitOverdueAsync(stoppingToken);
            }
#pragma warning disable CA1031 // A database that is away for a minute must not end the service; the next tick tries again.
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                LogFailure(logger, failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Overdue attempts could not be submitted; trying again in half a minute")]
    private static partial void LogFailure(ILogger logger, Exception failure);
}
