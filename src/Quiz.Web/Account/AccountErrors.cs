using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace Quiz.Web.Account;

/// <summary>Identity's refusals in the site's words.</summary>
internal sealed class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), AlreadyThere);

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), AlreadyThere);

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), "This is not an e-mail address.");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "This is not an e-mail address.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "The current password is not right.");

    public override IdentityError InvalidToken() =>
        Error(nameof(InvalidToken), "This link is no longer valid. It may have been used, or it is older than a day. Ask for a new one.");

    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), string.Create(CultureInfo.CurrentCulture, $"The password needs at least {length} characters."));

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), string.Create(CultureInfo.CurrentCulture, $"The password needs at least {uniqueChars} different characters."));

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), "The account was changed somewhere else meanwhile. Look at it again and repeat what you did.");

    private const string AlreadyThere = "There is already an account with this address. Sign in, or choose another address.";

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
