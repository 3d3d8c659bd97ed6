using System.Collections.Immutable;

namespace Quiz.Generation.Facts;

/// <summary>The roles of a clause, or the named reason why it cannot be read.</summary>
internal sealed record RoleReading(ImmutableArray<Role> Roles, string? Reason);
