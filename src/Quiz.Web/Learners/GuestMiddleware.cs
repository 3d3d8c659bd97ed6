using System.Security.Claims;
using Quiz.Data.Learners;

namespace Quiz.Web.Learners;

/// <summary>
/// Puts the learner on the request's principal. A guest comes from the cookie; someone signed in has the claim from the
/// sign-in, and a guest cookie that is still there is taken over into the account, so that history survives signing up.
/// Runs after authentication and before anything that asks who the learner is, circuits included.
/// </summary>
public sealed class GuestMiddleware(RequestDelegate next, GuestCookie cookie)
{
    public async Task InvokeAsync(HttpContext context, LearnerAccounts accounts)
    {
        if (cookie.Read(context.Request) is { } guest)
        {
            if (context.User.Identity?.IsAuthenticated != true)
                context.User.AddIdentity(new([new(LearnerPrincipal.LearnerClaim, guest.ToString())]));
            else if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } userId)
            {
                await accounts.ClaimAsync(guest, userId, context.RequestAborted);
                GuestCookie.Delete(context);
            }
        }
        await next(context);
    }
}
