using System.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Accounts;

namespace Quiz.Web.Account.People;

/// <summary>The accounts as administrators see them. Each call has its own scope, because circuits live too long for one.</summary>
public sealed class PeopleDirectory(IServiceScopeFactory scopes, IDbContextFactory<QuizDbContext> contexts, ILogger<PeopleDirectory> logger)
{
    /// <summary>The roles that can be given.</summary>
    public static IReadOnlyList<string> GivenRoles { get; } = [Roles.Author, Roles.Teacher, Roles.Admin];

    /// <summary>People whose name or address contains <paramref name="search"/>, by name.</summary>
    /// <param name="skip">How many to leave out from the start.</param>
    /// <param name="take">How many to return at most.</param>
    public async Task<PeoplePage> FindAsync(string? search, int skip, int take, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<QuizUser> people = db.Users.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(search))
        {
            // SQLite folds the case of ASCII letters alone, so other letters are found as they are written, too.
            var words = search.Trim();
            var folded = words.ToUpperInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database compares, and knows no cultures: this becomes upper().
            people = people.Where(user => user.NormalizedEmail!.Contains(folded) || user.DisplayName.Contains(words) || user.DisplayName.ToUpper().Contains(folded));
#pragma warning restore CA1304, CA1311, CA1862
        }
        var total = await people.CountAsync(cancellation);
        var found = await people
            .OrderBy(user => user.DisplayName).ThenBy(user => user.Id)
            .Skip(skip).Take(take)
            .Select(user => new { user.Id, user.DisplayName, user.Email, user.EmailConfirmed })
            .ToListAsync(cancellation);
        var ids = found.ConvertAll(user => user.Id);
        var given = await db.UserRoles
            .Where(role => ids.Contains(role.UserId))
            .Join(db.Roles, role => role.RoleId, role => role.Id, (given, role) => new { given.UserId, role.Name })
            .ToListAsync(cancellation);
        var rolesOf = given.ToLookup(role => role.UserId, role => role.Name!);
        return new([.. found.Select(user => new PersonLine(
            user.Id, user.DisplayName, user.Email ?? "", user.EmailConfirmed, rolesOf[user.Id].Where(GivenRoles.Contains).ToHashSet()))], total);
    }

    /// <summary>Gives or takes a role. Doing it twice is doing it once.</summary>
    /// <param name="actorId">The administrator who does it; looked up again, because a circuit may know an old state.</param>
    /// <param name="role">One of <see cref="GivenRoles"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The role is no role that can be given.</exception>
    public async Task<RoleChange> SetRoleAsync(string actorId, string userId, string role, bool given, CancellationToken cancellation)
    {
        if (!GivenRoles.Contains(role))
            throw new ArgumentOutOfRangeException(nameof(role), role, "This role cannot be given.");
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<QuizUser>>();
        var db = scope.ServiceProvider.GetRequiredService<QuizDbContext>();
        // Serializable, so that two administrators cannot each take the role from the other as the last but one.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (await users.FindByIdAsync(actorId) is not { } actor || !await users.IsInRoleAsync(actor, Roles.Admin))
            return RoleChange.NotAllowed;
        if (await users.FindByIdAsync(userId) is not { } user)
            return RoleChange.NoSuchPerson;
        if (await users.IsInRoleAsync(user, role) == given)
            return RoleChange.Done;
        if (!given && role == Roles.Admin && await IsLastAdministratorAsync(db, userId, cancellation))
            return RoleChange.LastAdministrator;
        Check(given ? await users.AddToRoleAsync(user, role) : await users.RemoveFromRoleAsync(user, role));
        if (!given)
            // Ends the sign-ins that still carry the role.
            Check(await users.UpdateSecurityStampAsync(user));
        await transaction.CommitAsync(cancellation);
        if (given)
            AccountLog.RoleGiven(logger, actorId, userId, role);
        else
            AccountLog.RoleTaken(logger, actorId, userId, role);
        return RoleChange.Done;
    }

    /// <summary>Deletes an account for its owner, except the last administrator's. Doing it twice is doing it once.</summary>
    public async Task<AccountDeletion> DeleteAsync(string userId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<QuizUser>>();
        var db = scope.ServiceProvider.GetRequiredService<QuizDbContext>();
        // Serializable, so that the last two administrators cannot both leave, each because of the other.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (await users.FindByIdAsync(userId) is not { } user)
            return AccountDeletion.Done;
        if (await IsLastAdministratorAsync(db, userId, cancellation))
            return AccountDeletion.LastAdministrator;
        Check(await users.DeleteAsync(user));
        await transaction.CommitAsync(cancellation);
        AccountLog.Deleted(logger, userId);
        return AccountDeletion.Done;
    }

    // True when the account is an administrator and nobody else is.
    private static async Task<bool> IsLastAdministratorAsync(QuizDbContext db, string userId, CancellationToken cancellation)
    {
        var administrators = await db.UserRoles
            .Where(given => db.Roles.Any(role => role.Id == given.RoleId && role.Name == Roles.Admin))
            .Select(given => given.UserId)
            .Take(2)
            .ToListAsync(cancellation);
        return administrators is [var only] && only == userId;
    }

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(" ", result.Texts()));
    }
}
