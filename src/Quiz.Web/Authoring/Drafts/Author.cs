using System.Security.Claims;
using Quiz.Data.Accounts;
using Quiz.Web.Learners;

namespace Quiz.Web.Authoring.Drafts;

/// <summary>Who works on drafts. Authors see their own, administrators all.</summary>
public sealed record Author(Guid Id, string Name, bool IsAdministrator)
{
    /// <returns>Null for someone who may not write quizzes.</returns>
    public static Author? Of(ClaimsPrincipal person) =>
        person.LearnerId() is { } id && (person.IsInRole(Roles.Author) || person.IsInRole(Roles.Admin))
            ? new(id, person.DisplayName(), person.IsInRole(Roles.Admin))
            : null;

    public bool MayWorkOn(Guid ownerId) => IsAdministrator || ownerId == Id;
}
