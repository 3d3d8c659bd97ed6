using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Quiz.Data;

namespace Quiz.Web.Account;

/// <summary>
/// Who sits at a circuit. Someone signed in is looked up again from time to time and becomes anonymous once the account is
/// gone or was signed out everywhere. For guests the base class runs no loop, and nothing here is held but the factory.
/// </summary>
internal sealed class CircuitAuthentication(
    ILoggerFactory loggers,
    IDbContextFactory<QuizDbContext> database,
    IOptions<IdentityOptions> options)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(15);

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        IsValidAsync(authenticationState.User, cancellationToken);

    internal async Task<bool> IsValidAsync(ClaimsPrincipal principal, CancellationToken cancellation)
    {
        var claims = options.Value.ClaimsIdentity;
        if (principal.FindFirstValue(claims.UserIdClaimType) is not { } userId)
            return false;
        await using var db = await database.CreateDbContextAsync(cancellation);
        var stamp = await db.Users.Where(user => user.Id == userId).Select(user => user.SecurityStamp).SingleOrDefaultAsync(cancellation);
        return stamp is not null && stamp == principal.FindFirstValue(claims.SecurityStampClaimType);
    }
}
