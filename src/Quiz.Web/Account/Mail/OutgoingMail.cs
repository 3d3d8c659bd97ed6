using System.Threading.Channels;

namespace Quiz.Web.Account.Mail;

/// <summary>
/// Sends letters after the page that asked for them has been answered, in their order. A page that answers every address
/// alike must not take as long as a mail server does for those alone that have an account.
/// </summary>
public sealed partial class OutgoingMail(SiteMail mail, ILogger<OutgoingMail> logger) : BackgroundService
{
    private const int Most = 1_000;

    private readonly Channel<Letter> letters = Channel.CreateBounded<Letter>(new BoundedChannelOptions(Most) { SingleReader = true });

    /// <summary>Never waits: a letter too many is left out, with a line in the log, and can be asked for again.</summary>
    public void Add(Letter letter)
    {
        if (!letters.Writer.TryWrite(letter))
            LogLeftOut(logger, letter.Subject, letters.Reader.Count);
    }

    /// <summary>Sends what is still waiting, as long as the site's time for stopping lasts.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        letters.Writer.TryComplete();
        if (ExecuteTask is { } sending)
            await sending.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in letters.Reader.ReadAllAsync(stoppingToken))
            await mail.TrySendAsync(letter, stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The mail \"{Subject}\" was left out: {Waiting} others wait to be sent")]
    private static partial void LogLeftOut(ILogger logger, string subject, int waiting);
}
