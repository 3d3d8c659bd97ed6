using Microsoft.AspNetCore.WebUtilities;

namespace Quiz.Web.Account;

internal static class AccountPaths
{
    /// <summary>The path with a query parameter, or without it where it has no value.</summary>
    public static string With(string path, string name, string? value) =>
        value is null ? path : QueryHelpers.AddQueryString(path, name, value);
}
