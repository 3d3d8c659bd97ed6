using System.ComponentModel.DataAnnotations;

namespace Quiz.Web.Account;

/// <summary>A code of an authenticator app, as it is typed.</summary>
internal sealed class CodeInput
{
    [Required(ErrorMessage = "Enter the code.")]
    [StringLength(10, ErrorMessage = "The code has six digits.")]
    public string Code { get; set; } = "";

    public bool RememberBrowser { get; set; }

    /// <summary>Without the spaces and hyphens that apps show for reading.</summary>
    public string Digits => string.Concat(Code.Where(char.IsAsciiDigit));
}
