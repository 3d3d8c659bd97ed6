using System.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Accounts;

namespace Quiz.Web.Account.SetUp;

/// <summary>Makes the first administrator, for whoever holds the set-up link and as long as there is none.</summary>
public sealed partial class FirstAdministrator(
    IServiceScopeFactory scopes,
    IDbContextFactory<QuizDbContext> contexts,
    SetUpToken tokens,
    TimeProvider clock,
    ILogger<FirstAdministrator> logger)
{
    /// <summary>True while the link that carries <paramref name="token"/> can still be used.</summary>
    public async Task<bool> CanStartAsync(string? token, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await CanStartAsync(db, token, cancellation);
    }

    /// <summary>Makes the account and gives it every role; fails with <see cref="IdentityErrorDescriber.InvalidToken"/> where the link is used up.</summary>
    /// <param name="user">Name and address are set; a password must not be.</param>
    public async Task<IdentityResult> CreateAsync(string? token, QuizUser user, string password, CancellationToken cancellation)
    {
        // Identity's stores work on the context of their scope; the transaction has to be that one's.
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<QuizUser>>();
        var db = scope.ServiceProvider.GetRequiredService<QuizDbContext>();
        // Serializable, so that two people with the link cannot both find that there is no administrator.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (!await CanStartAsync(db, token, cancellation))
            return IdentityResult.Failed(users.ErrorDescriber.InvalidToken());
        // Whoever reads the link in the site's own log needs no proof by mail, which may not be set up yet.
        user.EmailConfirmed = true;
        var result = await users.CreateAsync(user, password);
        if (result.Succeeded)
            result = await users.AddToRolesAsync(user, Roles.All);
        if (result.Succeeded)
        {
            await transaction.CommitAsync(cancellation);
            LogMade(logger, user.Id);
        }
        return result;
    }

    private async Task<bool> CanStartAsync(QuizDbContext db, string? token, CancellationToken cancellation) =>
        tokens.IsValid(token, clock.GetUtcNow()) && !await ExistsAsync(db, cancellation);

    internal static Task<bool> ExistsAsync(QuizDbContext db, CancellationToken cancellation) =>
        db.UserRoles.AnyAsync(given => db.Roles.Any(role => role.Id == given.RoleId && role.Name == Roles.Admin), cancellation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first administrator was made: account {UserId}")]
    private static partial void LogMade(ILogger logger, string userId);
}
