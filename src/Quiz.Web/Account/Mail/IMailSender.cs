namespace Quiz.Web.Account.Mail;

/// <summary>The way out of the site for mail.</summary>
public interface IMailSender
{
    /// <exception cref="Exception">Of any kind, when the letter was not handed over.</exception>
    Task SendAsync(Letter letter, CancellationToken cancellation);
}
