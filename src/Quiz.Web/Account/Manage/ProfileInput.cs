using System.ComponentModel.DataAnnotations;

namespace Quiz.Web.Account.Manage;

internal sealed class ProfileInput
{
    [Required(ErrorMessage = "Enter the name that teachers will see.")]
    [StringLength(100, ErrorMessage = "The name can have at most {1} characters.")]
    public string? Name { get; set; }
}
