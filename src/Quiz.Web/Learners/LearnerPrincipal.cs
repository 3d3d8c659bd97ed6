using System.Security.Claims;

namespace Quiz.Web.Learners;

/// <summary>What the site knows of the person behind a request or a circuit, read from claims.</summary>
public static class LearnerPrincipal
{
    /// <summary>Claim with the id of the learner, for guests and accounts alike.</summary>
    public const string LearnerClaim = "quiz:learner";

    /// <summary>Claim with the name that the site greets with.</summary>
    public const string DisplayNameClaim = "quiz:name";

    /// <summary>The learner, or null for someone who has neither an account nor started anything.</summary>
    public static Guid? LearnerId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(LearnerClaim), out var id) ? id : null;

    public static string DisplayName(this ClaimsPrincipal principal) =>
        principal.FindFirstValue(DisplayNameClaim) ?? principal.Identity?.Name ?? "";
}
