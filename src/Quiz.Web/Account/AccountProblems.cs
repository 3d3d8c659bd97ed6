using Microsoft.AspNetCore.Identity;

namespace Quiz.Web.Account;

internal static class AccountProblems
{
    /// <summary>What Identity refused, each thing once: an address that is taken is also a user name that is taken.</summary>
    public static IReadOnlyList<string> Texts(this IdentityResult result) =>
        [.. result.Errors.Select(error => error.Description).Distinct(StringComparer.Ordinal)];
}
