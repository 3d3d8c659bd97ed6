namespace Quiz.Web.Tests.Account;

/// <summary>One site for real people, freshly started, for the tests that only look.</summary>
public sealed class ProductionSite : AccountSite
{
    public ProductionSite() => Environment = "Production";
}
