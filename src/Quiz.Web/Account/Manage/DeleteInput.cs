using System.ComponentModel.DataAnnotations;

namespace Quiz.Web.Account.Manage;

internal sealed class DeleteInput
{
    /// <summary>Asked for where the account has one.</summary>
    [StringLength(PasswordRule.MaximumLength, ErrorMessage = "Passwords here have at most {1} characters.")]
    public string? Password { get; set; }

    [Range(typeof(bool), "true", "true", ErrorMessage = "Tick the box to say that you mean it.")]
    public bool Sure { get; set; }
}
