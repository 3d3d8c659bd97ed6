using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Quiz.Web.Account.Mail;

/// <summary>Hands mail to an SMTP server, a connection for each letter.</summary>
public sealed class SmtpMailSender(MailSettings settings) : IMailSender
{
    private const int ImplicitTlsPort = 465;

    public async Task SendAsync(Letter letter, CancellationToken cancellation)
    {
        using var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(settings.From));
        message.To.Add(MailboxAddress.Parse(letter.To));
        message.Subject = letter.Subject;
        message.Body = new TextPart("plain") { Text = letter.Text };

        using var client = new SmtpClient();
        await client.ConnectAsync(settings.Host, settings.Port, Encryption, cancellation);
        if (settings.User is { } user)
            await client.AuthenticateAsync(user, settings.Password ?? "", cancellation);
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }

    private SecureSocketOptions Encryption => settings switch
    {
        { Port: ImplicitTlsPort } => SecureSocketOptions.SslOnConnect,
        { StartTls: true } => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };
}
