namespace Quiz.Web.Account.Mail;

/// <summary>The mail of the site: whether it has any, and sending it.</summary>
/// <param name="sender">Null where the site cannot send mail.</param>
/// <param name="reachesPeople">False where letters only go to the log.</param>
public sealed partial class SiteMail(IMailSender? sender, bool reachesPeople, ILogger<SiteMail> logger)
{
    /// <summary>Pages that need mail say so when this is false.</summary>
    public bool CanSend => sender is not null;

    /// <summary>New accounts have to confirm their address where this is true.</summary>
    public bool ReachesPeople => reachesPeople;

    /// <summary>Mail as configured; without configuration, letters go to the log in Development and nowhere else.</summary>
    /// <exception cref="InvalidOperationException">The settings are wrong; the message names the one.</exception>
    internal static SiteMail Create(MailSettings? settings, IHostEnvironment environment, ILoggerFactory loggers)
    {
        var logger = loggers.CreateLogger<SiteMail>();
        if (settings is not null)
            return new(new SmtpMailSender(settings), reachesPeople: true, logger);
        return environment.IsDevelopment()
            ? new(new LoggedMailSender(loggers.CreateLogger<LoggedMailSender>()), reachesPeople: false, logger)
            : new(null, reachesPeople: false, logger);
    }

    /// <summary>False, with the reason in the log, when the letter could not be sent; the page then says so.</summary>
    public async Task<bool> TrySendAsync(Letter letter, CancellationToken cancellation)
    {
        if (sender is null)
            return false;
        try
        {
            await sender.SendAsync(letter, cancellation);
            return true;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailure(logger, problem, letter.Subject);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The mail \"{Subject}\" could not be sent")]
    private static partial void LogFailure(ILogger logger, Exception problem, string subject);
}
