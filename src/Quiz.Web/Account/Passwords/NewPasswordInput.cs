using System.ComponentModel.DataAnnotations;

namespace Quiz.Web.Account.Passwords;

internal sealed class NewPasswordInput
{
    [Required(ErrorMessage = "Enter your e-mail address.")]
    [EmailAddress(ErrorMessage = "This is not an e-mail address.")]
    public string Email { get; set; } = "";

    [Required(ErrorMessage = "Choose a password.")]
    [StringLength(PasswordRule.MaximumLength, MinimumLength = PasswordRule.MinimumLength, ErrorMessage = "The password needs {2} to {1} characters.")]
    public string Password { get; set; } = "";
}
