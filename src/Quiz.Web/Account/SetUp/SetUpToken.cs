using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Quiz.Web.Account.SetUp;

/// <summary>
/// The secret of the set-up link. Nothing is stored: the token is sealed with the site's own keys together with the time it
/// ends, and <see cref="FirstAdministrator"/> refuses it once there is an administrator, so that it works once.
/// </summary>
public sealed class SetUpToken(IDataProtectionProvider protection)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private const string Content = "first administrator";
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Quiz.SetUp.v1").ToTimeLimitedDataProtector();

    public string Create(DateTimeOffset now) => protector.Protect(Content, now + Lifetime);

    /// <summary>False for what was not made here and for what is too old.</summary>
    public bool IsValid(string? token, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(token))
            return false;
        try
        {
            return protector.Unprotect(token, out var expiration) == Content && now < expiration;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
