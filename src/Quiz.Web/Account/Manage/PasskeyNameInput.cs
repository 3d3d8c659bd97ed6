using System.ComponentModel.DataAnnotations;

namespace Quiz.Web.Account.Manage;

internal sealed class PasskeyNameInput
{
    [Required(ErrorMessage = "Enter a name, such as “My phone”.")]
    [StringLength(60, ErrorMessage = "The name can have at most {1} characters.")]
    public string? Name { get; set; }
}
