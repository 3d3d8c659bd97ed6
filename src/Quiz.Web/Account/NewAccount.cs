using System.ComponentModel.DataAnnotations;
using Quiz.Data.Accounts;

namespace Quiz.Web.Account;

/// <summary>What someone types to get an account.</summary>
internal sealed class NewAccount
{
    [Required(ErrorMessage = "Enter the name that teachers will see.")]
    [StringLength(100, ErrorMessage = "The name can have at most {1} characters.")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Enter your e-mail address.")]
    [EmailAddress(ErrorMessage = "This is not an e-mail address.")]
    [StringLength(200, ErrorMessage = "The address can have at most {1} characters.")]
    public string Email { get; set; } = "";

    [Required(ErrorMessage = "Choose a password.")]
    [StringLength(PasswordRule.MaximumLength, MinimumLength = PasswordRule.MinimumLength, ErrorMessage = "The password needs {2} to {1} characters.")]
    public string Password { get; set; } = "";

    public QuizUser ToUser() => new() { UserName = Email.Trim(), Email = Email.Trim(), DisplayName = Name.Trim() };
}
