using System.ComponentModel.DataAnnotations;

namespace Quiz.Web.Account;

internal sealed class AddressInput
{
    [Required(ErrorMessage = "Enter your e-mail address.")]
    [EmailAddress(ErrorMessage = "This is not an e-mail address.")]
    [StringLength(200, ErrorMessage = "The address can have at most {1} characters.")]
    public string Email { get; set; } = "";
}
