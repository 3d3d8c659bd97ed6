using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Quiz.Data.Accounts;
using Quiz.Data.Learners;
using Quiz.Web.Learners;

namespace Quiz.Web.Account;

/// <summary>Puts the learner and the display name into the sign-in, so that no page has to look them up.</summary>
internal sealed class AccountClaims(
    UserManager<QuizUser> users,
    RoleManager<IdentityRole> roles,
    IOptions<IdentityOptions> options,
    LearnerAccounts learners)
    : UserClaimsPrincipalFactory<QuizUser, IdentityRole>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(QuizUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var learner = await learners.LearnerOfUserAsync(user.Id, CancellationToken.None);
        identity.AddClaim(new(LearnerPrincipal.LearnerClaim, learner.ToString()));
        identity.AddClaim(new(LearnerPrincipal.DisplayNameClaim, user.DisplayName));
        return identity;
    }
}
