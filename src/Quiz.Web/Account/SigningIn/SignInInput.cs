using System.ComponentModel.DataAnnotations;
using Quiz.Web.Account.Passkeys;

namespace Quiz.Web.Account.SigningIn;

internal sealed class SignInInput
{
    [Required(ErrorMessage = "Enter your e-mail address.")]
    [EmailAddress(ErrorMessage = "This is not an e-mail address.")]
    public string Email { get; set; } = "";

    [Required(ErrorMessage = "Enter your password.")]
    [StringLength(PasswordRule.MaximumLength, ErrorMessage = "Passwords here have at most {1} characters.")]
    public string Password { get; set; } = "";

    public bool Remember { get; set; }

    public PasskeyInput? Passkey { get; set; }
}
