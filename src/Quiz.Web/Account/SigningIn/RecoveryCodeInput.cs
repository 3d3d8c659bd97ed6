using System.ComponentModel.DataAnnotations;

namespace Quiz.Web.Account.SigningIn;

internal sealed class RecoveryCodeInput
{
    [Required(ErrorMessage = "Enter one of your recovery codes.")]
    [StringLength(40, ErrorMessage = "This is no recovery code; they are shorter.")]
    public string Code { get; set; } = "";
}
