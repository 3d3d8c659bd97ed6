using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Quiz.Data.Accounts;
using Quiz.Web.Shell;

namespace Quiz.Web.Account.Demo;

/// <summary>Sign-in as a demo person without a password. Mapped in Development alone.</summary>
internal static class DemoEndpoints
{
    public const string Url = "/account/demo-sign-in";

    public static void MapDemoSignIn(this IEndpointRouteBuilder routes) =>
        routes.MapPost(Url, SignInAsync).AddEndpointFilter<SameOriginFilter>().DisableAntiforgery();

    private static async Task<Results<RedirectHttpResult, NotFound>> SignInAsync(
        [FromForm] string email, [FromForm] string? returnUrl, SignInManager<QuizUser> signIns)
    {
        if (!DemoChoices.Includes(email) || await signIns.UserManager.FindByEmailAsync(email) is not { } user)
            return TypedResults.NotFound();
        await signIns.SignInAsync(user, isPersistent: false);
        return LocalPath.Redirect(returnUrl);
    }
}
