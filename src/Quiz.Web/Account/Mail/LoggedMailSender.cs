namespace Quiz.Web.Account.Mail;

/// <summary>Writes mail to the log in place of sending it. Development only: whoever reads the log could take over accounts.</summary>
internal sealed partial class LoggedMailSender(ILogger<LoggedMailSender> logger) : IMailSender
{
    public Task SendAsync(Letter letter, CancellationToken cancellation)
    {
        LogLetter(logger, letter.To, letter.Subject, letter.Text);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Mail that would go to {To}: {Subject}\n{Text}")]
    private static partial void LogLetter(ILogger logger, string to, string subject, string text);
}
