namespace Quiz.Web.Tests.Account;

/// <summary>One site in Development for the tests that leave each other alone.</summary>
public sealed class DevelopmentSite : AccountSite;
