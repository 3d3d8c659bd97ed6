namespace Quiz.Web.Account;

/// <summary>The public address of the site, for links that leave it; the setting <c>Site:Address</c>.</summary>
public sealed record SiteAddress(Uri? Configured)
{
    public const string Setting = "Site:Address";

    /// <exception cref="InvalidOperationException">The setting is no web address.</exception>
    public static SiteAddress Read(IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } text)
            return new((Uri?)null);
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? new(address)
            : throw new InvalidOperationException($"The setting {Setting} is \"{text}\"; it must be the address of the site, such as https://quiz.example.org/.");
    }

    /// <summary>
    /// The full address of a page of this site. Where none is configured it starts with <paramref name="fallback"/>, the
    /// address that the browser asked for.
    /// </summary>
    /// <param name="path">Starts with a slash.</param>
    public string Of(string path, string fallback) =>
        (Configured?.AbsoluteUri ?? fallback).TrimEnd('/') + path;
}
