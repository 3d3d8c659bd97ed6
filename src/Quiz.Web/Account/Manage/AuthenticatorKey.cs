namespace Quiz.Web.Account.Manage;

/// <summary>The secret that an authenticator app and the site share.</summary>
internal static class AuthenticatorKey
{
    /// <summary>In groups of four, for typing.</summary>
    public static string Readable(string key) => string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(group => new string(group)));

    /// <summary>Opens an authenticator app on the same device. Source: Key Uri Format of Google Authenticator.</summary>
    public static string Uri(string key, string email) =>
        $"otpauth://totp/Quiz:{System.Uri.EscapeDataString(email)}?secret={key}&issuer=Quiz&digits=6";
}
