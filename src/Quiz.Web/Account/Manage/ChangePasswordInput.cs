using System.ComponentModel.DataAnnotations;

namespace Quiz.Web.Account.Manage;

internal sealed class ChangePasswordInput
{
    /// <summary>Empty for an account that has none yet.</summary>
    [StringLength(PasswordRule.MaximumLength, ErrorMessage = "Passwords here have at most {1} characters.")]
    public string? Current { get; set; }

    [Required(ErrorMessage = "Choose a password.")]
    [StringLength(PasswordRule.MaximumLength, MinimumLength = PasswordRule.MinimumLength, ErrorMessage = "The password needs {2} to {1} characters.")]
    public string? New { get; set; }
}
