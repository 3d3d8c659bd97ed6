using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Quiz.Data.Accounts;
using Quiz.Web.Account.Demo;
using Quiz.Web.Account.Manage;
using Quiz.Web.Account.Passkeys;
using Quiz.Web.Shell;

namespace Quiz.Web.Account;

/// <summary>The posts of the account pages that are no pages themselves.</summary>
public static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/sign-out", SignOutAsync).AddEndpointFilter<SameOriginFilter>();
        routes.MapPost(PersonalDataFile.Url, PersonalDataFile.DownloadAsync).AddEndpointFilter<SameOriginFilter>().RequireAuthorization();
        routes.MapPasskeys();
        if (routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
            routes.MapDemoSignIn();
    }

    private static async Task<RedirectHttpResult> SignOutAsync(HttpRequest request, ClaimsPrincipal principal, SignInManager<QuizUser> signIns)
    {
        if (principal.Identity?.IsAuthenticated == true)
            await signIns.SignOutAsync();
        // Not a parameter from the form: a form without a field has no body, which such a parameter does not forgive.
        return LocalPath.Redirect(request.HasFormContentType ? (await request.ReadFormAsync())["returnUrl"] : (string?)null);
    }
}
