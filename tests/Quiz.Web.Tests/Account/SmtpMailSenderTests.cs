using System.Net;
using System.Net.Sockets;
using Quiz.Web.Account.Mail;

namespace Quiz.Web.Tests.Account;

public sealed class SmtpMailSenderTests
{
    [Fact]
    public async Task Letter_ReachesTheServer()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var received = ServeAsync(listener);
        var sender = new SmtpMailSender(Settings(listener, startTls: false));

        await sender.SendAsync(new("mia@school.example", "Grüße", "Open\n\nhttps://quiz.example.org/"), TestContext.Current.CancellationToken);

        var lines = await received;
        lines.ShouldContain("MAIL FROM:<quiz@school.example>");
        lines.ShouldContain("RCPT TO:<mia@school.example>");
        lines.ShouldContain("To: mia@school.example");
        lines.ShouldContain("https://quiz.example.org/");
    }

    [Fact]
    public async Task ServerWithoutEncryption_WhereItIsAskedFor_GetsNoLetter()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var received = ServeAsync(listener);
        var sender = new SmtpMailSender(Settings(listener, startTls: true));

        await Should.ThrowAsync<NotSupportedException>(() => sender.SendAsync(new("mia@school.example", "Hello", "Secret"), TestContext.Current.CancellationToken));

        (await received).ShouldNotContain("DATA");
    }

    private static MailSettings Settings(TcpListener listener, bool startTls) =>
        new("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, null, null, "quiz@school.example", startTls);

    /// <summary>As much of an SMTP server as one letter needs (RFC 5321). Returns what the client said.</summary>
    private static async Task<IReadOnlyList<string>> ServeAsync(TcpListener listener)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var connection = await listener.AcceptTcpClientAsync(cancellation);
        using var reader = new StreamReader(connection.GetStream());
        await using var writer = new StreamWriter(connection.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 ready");
        List<string> said = [];
        var inLetter = false;
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            said.Add(line);
            if (inLetter && line != ".")
                continue;
            inLetter = line == "DATA";
            await writer.WriteLineAsync(line switch
            {
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 ok",
            });
            if (line == "QUIT")
                break;
        }
        return said;
    }
}
