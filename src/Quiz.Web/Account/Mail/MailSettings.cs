using System.Net.Mail;

namespace Quiz.Web.Account.Mail;

/// <summary>Where the site hands its mail in; the configuration section <c>Mail</c>.</summary>
/// <param name="User">Null where the server asks for no sign-in.</param>
/// <param name="StartTls">True to refuse a server that offers no encryption; on port 465 the connection is encrypted from its start.</param>
public sealed record MailSettings(string Host, int Port, string? User, string? Password, string From, bool StartTls)
{
    public const string Section = "Mail";

    /// <summary>The port of mail submission (RFC 6409).</summary>
    private const int SubmissionPort = 587;

    /// <summary>Reads the section; null where no host is named, which means that the site sends no mail.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or cannot be read; the message names it.</exception>
    public static MailSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (section["Host"] is not { Length: > 0 } host)
            return null;
        var port = SubmissionPort;
        if (section["Port"] is { Length: > 0 } portText && !(int.TryParse(portText, out port) && port is > 0 and < 65536))
            throw new InvalidOperationException($"The setting {Section}:Port is \"{portText}\"; it must be a number from 1 to 65535.");
        var startTls = true;
        if (section["StartTls"] is { Length: > 0 } tlsText && !bool.TryParse(tlsText, out startTls))
            throw new InvalidOperationException($"The setting {Section}:StartTls is \"{tlsText}\"; it can be true or false.");
        if (section["From"] is not { Length: > 0 } from || !MailAddress.TryCreate(from, out _))
            throw new InvalidOperationException($"The setting {Section}:From is \"{section["From"]}\"; it must be the address that the site's mail comes from.");
        var user = section["User"] is { Length: > 0 } name ? name : null;
        if (user is not null && string.IsNullOrEmpty(section["Password"]))
            throw new InvalidOperationException($"The setting {Section}:Password is missing; {Section}:User needs it.");
        return new(host, port, user, section["Password"], from, startTls);
    }
}
