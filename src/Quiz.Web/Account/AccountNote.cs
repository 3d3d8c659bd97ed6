namespace Quiz.Web.Account;

/// <summary>What has just been done, said on the page that follows a redirect.</summary>
public enum AccountNote
{
    ProfileSaved,
    PasswordChanged,
    PasswordReset,
    AddressConfirmed,
    AddressChanged,
    PasskeyAdded,
    PasskeyRenamed,
    PasskeyRemoved,
    TwoFactorOff,
    BrowserForgotten,
    AccountDeleted,
}
