using System.Text.RegularExpressions;
using System.Threading.Channels;
using Quiz.Web.Account.Mail;

namespace Quiz.Web.Tests.Account;

/// <summary>Keeps the letters that the site sends, in the order of their coming.</summary>
public sealed partial class LetterBox : IMailSender
{
    private readonly Channel<Letter> letters = Channel.CreateUnbounded<Letter>();
    private readonly TaskCompletionSource open = new();

    public LetterBox(bool isOpen = true)
    {
        if (isOpen)
            Open();
    }

    public bool IsEmpty => !letters.Reader.TryPeek(out _);

    /// <summary>Takes the letters that have waited for it.</summary>
    public void Open() => open.TrySetResult();

    public async Task SendAsync(Letter letter, CancellationToken cancellation)
    {
        await open.Task.WaitAsync(cancellation);
        await letters.Writer.WriteAsync(letter, cancellation);
    }

    /// <summary>The next letter, once it is there.</summary>
    public ValueTask<Letter> NextAsync() => letters.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>The link in the next letter, within the site.</summary>
    public async Task<string> NextLinkAsync() => LinkIn(await NextAsync());

    /// <summary>The first link, within the site.</summary>
    public static string LinkIn(Letter letter) => new Uri(Links().Match(letter.Text).Value).PathAndQuery;

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Links();
}
