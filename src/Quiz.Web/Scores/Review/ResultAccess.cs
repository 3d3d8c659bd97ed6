using System.Security.Claims;
using Quiz.Data.Accounts;
using Quiz.Web.Learners;

namespace Quiz.Web.Scores.Review;

/// <summary>Whether a result may be shown to someone, and if not, why.</summary>
public enum ResultAccess
{
    Allowed,

    /// <summary>There is no such attempt.</summary>
    Unknown,

    /// <summary>It belongs to someone else.</summary>
    Foreign,

    /// <summary>It is the reader's own and still open: keys must not be shown, the quiz can be continued.</summary>
    OwnOpen,

    /// <summary>It is a learner's and still open.</summary>
    Open,
}

/// <summary>Judges who may see a result: its owner and staff, once it is submitted.</summary>
public static class ResultAccessRules
{
    public static ResultAccess Judge(this ClaimsPrincipal user, AttemptHead? attempt)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (attempt is null)
            return ResultAccess.Unknown;
        var isOwner = user.LearnerId() == attempt.LearnerId;
        if (!isOwner && !user.IsStaff())
            return ResultAccess.Foreign;
        if (attempt.SubmittedUtc is not null)
            return ResultAccess.Allowed;
        return isOwner ? ResultAccess.OwnOpen : ResultAccess.Open;
    }

    public static bool IsStaff(this ClaimsPrincipal user) => Roles.Staff.Split(',').Any(user.IsInRole);
}
