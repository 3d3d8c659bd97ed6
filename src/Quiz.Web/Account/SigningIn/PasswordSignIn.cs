using Microsoft.AspNetCore.Identity;
using Quiz.Data.Accounts;

namespace Quiz.Web.Account.SigningIn;

/// <summary>
/// Signs in with an address and a password. Who does not know the password learns nothing of whether the address has an
/// account: it is refused in the same words, after the same hashing, no sooner than the slower of both, and locked as soon.
/// </summary>
public sealed class PasswordSignIn(SignInManager<QuizUser> signIns, UnknownAddresses unknown, TimeProvider clock)
{
    /// <summary>Longer than an account's failure takes to be stored, which is the work that an unknown address does not make.</summary>
    private static readonly TimeSpan LeastRefusal = TimeSpan.FromMilliseconds(300);

    private readonly UserManager<QuizUser> users = signIns.UserManager;

    /// <returns>Not allowed where the password is right and the address still waits for confirmation.</returns>
    public async Task<SignInResult> TryAsync(string address, string password, bool remember, CancellationToken cancellation)
    {
        var asked = clock.GetTimestamp();
        var result = await users.FindByNameAsync(address) is { } user
            ? await CheckAsync(user, password, remember)
            : RefuseUnknown(address, password);
        var rest = LeastRefusal - clock.GetElapsedTime(asked);
        if ((result == SignInResult.Failed || result.IsLockedOut) && rest > TimeSpan.Zero)
            await Task.Delay(rest, clock, cancellation);
        return result;
    }

    private async Task<SignInResult> CheckAsync(QuizUser user, string password, bool remember)
    {
        if (await users.IsLockedOutAsync(user))
            return SignInResult.LockedOut;
        var result = await signIns.PasswordSignInAsync(user, password, remember, lockoutOnFailure: true);
        return result.IsNotAllowed ? await CheckUnconfirmedAsync(user, password) : result;
    }

    // Identity does not look at the password of an unconfirmed address, nor count its failures.
    private async Task<SignInResult> CheckUnconfirmedAsync(QuizUser user, string password)
    {
        if (await users.CheckPasswordAsync(user, password))
            return SignInResult.NotAllowed;
        await users.AccessFailedAsync(user);
        return await users.IsLockedOutAsync(user) ? SignInResult.LockedOut : SignInResult.Failed;
    }

    private SignInResult RefuseUnknown(string address, string password)
    {
        var name = users.NormalizeName(address);
        if (unknown.IsLocked(name))
            return SignInResult.LockedOut;
        // Costs what comparing with a stored hash costs.
        users.PasswordHasher.HashPassword(new(), password);
        return unknown.CountFailure(name) ? SignInResult.LockedOut : SignInResult.Failed;
    }
}
