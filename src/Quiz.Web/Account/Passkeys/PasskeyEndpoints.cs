using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Quiz.Data.Accounts;
using Quiz.Web.Shell;

namespace Quiz.Web.Account.Passkeys;

/// <summary>The challenges that a browser's passkey dialogue starts from.</summary>
internal static class PasskeyEndpoints
{
    /// <summary>To sign in. Names no account, so that it tells nobody which accounts there are.</summary>
    public const string RequestUrl = "/account/passkeys/options";

    /// <summary>To add a passkey to one's own account.</summary>
    public const string CreateUrl = "/account/passkeys/new";

    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(RequestUrl, RequestAsync).AddEndpointFilter<SameOriginFilter>();
        routes.MapPost(CreateUrl, CreateAsync).AddEndpointFilter<SameOriginFilter>().RequireAuthorization();
    }

    private static async Task<ContentHttpResult> RequestAsync(SignInManager<QuizUser> signIns) =>
        TypedResults.Content(await signIns.MakePasskeyRequestOptionsAsync(null), "application/json");

    private static async Task<Results<ContentHttpResult, NotFound>> CreateAsync(ClaimsPrincipal principal, SignInManager<QuizUser> signIns)
    {
        if (await signIns.UserManager.GetUserAsync(principal) is not { } user)
            return TypedResults.NotFound();
        var options = await signIns.MakePasskeyCreationOptionsAsync(new() { Id = user.Id, Name = user.Email ?? user.Id, DisplayName = user.DisplayName });
        return TypedResults.Content(options, "application/json");
    }
}
