namespace Quiz.Web.Account.Passkeys;

/// <summary>What the browser's passkey dialogue came to; filled in by <c>passkeys.js</c>.</summary>
public sealed class PasskeyInput
{
    /// <summary>The credential as JSON (WebAuthn, <c>PublicKeyCredential.toJSON</c>).</summary>
    public string? Credential { get; set; }

    /// <summary>Why there is no credential, as <c>passkeys.js</c> names it.</summary>
    public string? Failure { get; set; }

    /// <summary>True where the form was submitted without the dialogue.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Credential) && string.IsNullOrEmpty(Failure);

    /// <summary>The failure for people; null where there is a credential.</summary>
    public string? Problem => Failure switch
    {
        null or "" => string.IsNullOrEmpty(Credential) ? "Your browser sent no passkey. Try again." : null,
        "unsupported" => "This browser cannot use passkeys. Use a newer one, or your password.",
        "refused" => "No passkey was chosen. Try again, or use your password.",
        "duplicate" => "This device already holds a passkey for your account.",
        _ => "The passkey did not work. Try again, or use your password.",
    };
}
