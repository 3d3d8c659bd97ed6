using System.Security.Claims;
using Quiz.Data.Accounts;
using Quiz.Web.Learners;

namespace Quiz.Web.Scores.Review;

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
