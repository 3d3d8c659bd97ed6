using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Quiz.Web.Learners;

namespace Quiz.Web.Tests.Scores;

/// <summary>Signs a request in as whoever its headers name; refusals are plain status codes.</summary>
internal sealed class HeaderAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Header";
    public const string LearnerHeader = "X-Learner";
    public const string RolesHeader = "X-Roles";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.TryGetValue(LearnerHeader, out var learner))
            return Task.FromResult(AuthenticateResult.NoResult());
        var claims = Request.Headers[RolesHeader].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(role => new Claim(ClaimTypes.Role, role))
            .Append(new(LearnerPrincipal.LearnerClaim, learner.ToString()))
            .Append(new(LearnerPrincipal.DisplayNameClaim, "Test person"));
        return Task.FromResult(AuthenticateResult.Success(new(new(new ClaimsIdentity(claims, SchemeName)), SchemeName)));
    }
}
