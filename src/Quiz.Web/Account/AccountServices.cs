namespace Quiz.Web.Account;

/// <summary>Accounts: sign-in, roles, mail.</summary>
public static class AccountServices
{
    public static void AddAccounts(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddAuthentication();
        services.AddAuthorization();
    }

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
    }
}
