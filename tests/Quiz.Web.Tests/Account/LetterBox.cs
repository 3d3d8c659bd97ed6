using System.Text.RegularExpressions;
using Quiz.Web.Account.Mail;

namespace Quiz.Web.Tests.Account;

/// <summary>Keeps the letters that the site sends.</summary>
public sealed partial class LetterBox : IMailSender
{
    private readonly List<Letter> letters = [];

    public IReadOnlyList<Letter> Letters => letters;

    public Task SendAsync(Letter letter, CancellationToken cancellation)
    {
        letters.Add(letter);
        return Task.CompletedTask;
    }

    /// <summary>The link in the last letter, within the site.</summary>
    public string LastLink() => new Uri(Links().Match(letters[^1].Text).Value).PathAndQuery;

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Links();
}
