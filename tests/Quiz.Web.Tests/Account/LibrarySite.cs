namespace Quiz.Web.Tests.Account;

/// <summary>One site in Development with the articles and quizzes that ship.</summary>
public sealed class LibrarySite : AccountSite
{
    public LibrarySite() => WithLibrary = true;
}
