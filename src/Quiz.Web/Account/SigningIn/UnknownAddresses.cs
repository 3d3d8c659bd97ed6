using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Quiz.Web.Account.SigningIn;

/// <summary>
/// Counts wrong passwords for addresses without an account, and locks them, as Identity does for accounts. In memory only:
/// what strangers type is not worth storing, and whoever asks again is led to the same node.
/// </summary>
public sealed class UnknownAddresses(IOptions<IdentityOptions> identity, TimeProvider clock)
{
    /// <summary>Bounds the memory that strangers can fill; the limit on posts of a network lets nobody come near it soon.</summary>
    private const int Most = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Failures> failures = new(StringComparer.Ordinal);

    public bool IsLocked(string name)
    {
        lock (gate)
            return failures.TryGetValue(name, out var known) && known.LockedUntil > clock.GetUtcNow();
    }

    /// <returns>Whether the address is locked from now on.</returns>
    public bool CountFailure(string name)
    {
        var lockout = identity.Value.Lockout;
        var now = clock.GetUtcNow();
        lock (gate)
        {
            var count = failures.TryGetValue(name, out var known) ? known.Count + 1 : 1;
            if (count == 1 && failures.Count >= Most)
                failures.Remove(failures.MinBy(entry => entry.Value.LastAt).Key);
            var locks = count >= lockout.MaxFailedAccessAttempts;
            failures[name] = locks ? new(0, now, now + lockout.DefaultLockoutTimeSpan) : new(count, now, null);
            return locks;
        }
    }

    private readonly record struct Failures(int Count, DateTimeOffset LastAt, DateTimeOffset? LockedUntil);
}
