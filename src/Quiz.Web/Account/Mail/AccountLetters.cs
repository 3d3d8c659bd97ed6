using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Quiz.Data.Accounts;

namespace Quiz.Web.Account.Mail;

/// <summary>The letters of the account pages, with the links that prove an address.</summary>
public sealed class AccountLetters(UserManager<QuizUser> users, SiteMail mail, OutgoingMail outgoing, SiteAddress site, NavigationManager navigation)
{
    /// <summary>Asks for confirmation of the address of a new account. False when it could not be sent.</summary>
    /// <param name="returnUrl">Where the person was going.</param>
    public async Task<bool> SendConfirmationAsync(QuizUser user, string? returnUrl, CancellationToken cancellation) =>
        await mail.TrySendAsync(await ConfirmationAsync(user, returnUrl), cancellation);

    /// <summary>Asks for it again, in time: who waits for the page learns nothing of the sending.</summary>
    public async Task QueueConfirmationAsync(QuizUser user) => outgoing.Add(await ConfirmationAsync(user, returnUrl: null));

    /// <summary>
    /// Tells the owner of an account that someone would make another with its address; where the address still waits for
    /// confirmation, asks for it again. False when it could not be sent.
    /// </summary>
    public async Task<bool> SendAlreadyThereAsync(QuizUser user, string? returnUrl, CancellationToken cancellation)
    {
        if (!user.EmailConfirmed)
            return await SendConfirmationAsync(user, returnUrl, cancellation);
        return await mail.TrySendAsync(new(user.Email!, "You have an account already", $"""
            Hello {user.DisplayName},

            Someone, perhaps you, tried to make an account with this address. It has one already. To sign in, open

            {Link("/account/sign-in", new() { ["returnUrl"] = returnUrl })}

            and if you forgot the password, choose a new one at

            {Link("/account/forgot-password", [])}

            If this was not you, there is nothing to do: nothing was changed.
            """), cancellation);
    }

    /// <summary>Asks for confirmation of the address that an account is to change to.</summary>
    public async Task<bool> SendChangeAsync(QuizUser user, string email, CancellationToken cancellation)
    {
        var link = Link("/account/confirm-email-change", new()
        {
            ["userId"] = user.Id,
            ["email"] = email,
            ["code"] = Encode(await users.GenerateChangeEmailTokenAsync(user, email)),
        });
        return await mail.TrySendAsync(Letter(email, "Confirm your new e-mail address", user, "To use this address for your account from now on, open", link), cancellation);
    }

    /// <summary>Leads to a new password, in time: who waits for the page learns nothing of the sending.</summary>
    public async Task QueuePasswordResetAsync(QuizUser user)
    {
        var link = Link("/account/reset-password", new() { ["code"] = Encode(await users.GeneratePasswordResetTokenAsync(user)) });
        outgoing.Add(Letter(user.Email!, "Choose a new password", user, "To choose a new password for your account, open", link));
    }

    /// <summary>The token inside a link's <c>code</c>; null where it was cut or changed on the way.</summary>
    public static string? Decode(string? code)
    {
        try
        {
            return code is null ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string Encode(string token) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(token));

    private string Link(string path, Dictionary<string, string?> query) =>
        site.Of(QueryHelpers.AddQueryString(path, query.Where(pair => pair.Value is not null)), navigation.BaseUri);

    private async Task<Letter> ConfirmationAsync(QuizUser user, string? returnUrl)
    {
        var link = Link("/account/confirm-email", new()
        {
            ["userId"] = user.Id,
            ["code"] = Encode(await users.GenerateEmailConfirmationTokenAsync(user)),
            ["returnUrl"] = returnUrl,
        });
        return Letter(user.Email!, "Confirm your e-mail address", user, "Someone, we hope you, made an account with this address. To start using it, open", link);
    }

    private static Letter Letter(string to, string subject, QuizUser user, string reason, string link) => new(to, subject, $"""
        Hello {user.DisplayName},

        {reason}

        {link}

        The link works for one day. If this was not you, there is nothing to do: without the link nothing changes.
        """);
}
