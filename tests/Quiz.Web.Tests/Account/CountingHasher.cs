using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Quiz.Data.Accounts;

namespace Quiz.Web.Tests.Account;

/// <summary>Identity's own hashing of passwords, counted: it is what a sign-in costs.</summary>
public sealed class CountingHasher(IOptions<PasswordHasherOptions> options, HashCount count) : PasswordHasher<QuizUser>(options)
{
    public override string HashPassword(QuizUser user, string password)
    {
        count.Add();
        return base.HashPassword(user, password);
    }

    public override PasswordVerificationResult VerifyHashedPassword(QuizUser user, string hashedPassword, string providedPassword)
    {
        count.Add();
        return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
