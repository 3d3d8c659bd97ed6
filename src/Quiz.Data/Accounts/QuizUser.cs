using Microsoft.AspNetCore.Identity;

namespace Quiz.Data.Accounts;

/// <summary>An account.</summary>
public sealed class QuizUser : IdentityUser
{
    /// <summary>The name that teachers see and the site greets with.</summary>
    [PersonalData]
    public string DisplayName { get; set; } = "";
}
