namespace Quiz.Web.Account;

/// <summary>What a password has to be, in characters.</summary>
internal static class PasswordRule
{
    public const int MinimumLength = 10;

    public const int MinimumDifferent = 5;

    /// <summary>Keeps the cost of hashing bounded.</summary>
    public const int MaximumLength = 200;

    public const string Hint = "At least 10 characters. A few words in a row are easy to remember.";
}
