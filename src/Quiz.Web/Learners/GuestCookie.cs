using Microsoft.AspNetCore.DataProtection;

namespace Quiz.Web.Learners;

/// <summary>The signed cookie that makes a guest the same learner on the next visit.</summary>
public sealed class GuestCookie(IDataProtectionProvider protection)
{
    public const string Name = "quiz-guest";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);
    private readonly IDataProtector protector = protection.CreateProtector("Quiz.Guest.v1");

    /// <summary>The learner that the request's cookie names; null when there is none or it was not made here.</summary>
    public Guid? Read(HttpRequest request)
    {
        if (!request.Cookies.TryGetValue(Name, out var value))
            return null;
        try
        {
            return Guid.TryParseExact(protector.Unprotect(value), "N", out var id) ? id : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public void Write(HttpContext context, Guid learnerId) =>
        context.Response.Cookies.Append(Name, protector.Protect(learnerId.ToString("N")), new()
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name);
}
