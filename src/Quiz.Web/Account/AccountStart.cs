namespace Quiz.Web.Account;

/// <summary>Accounts at the start of the site.</summary>
internal static class AccountStart
{
    public static Task RunAsync(WebApplication app) => Task.CompletedTask;
}
