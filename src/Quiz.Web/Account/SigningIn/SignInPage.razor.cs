using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Identity;
using Quiz.Data.Accounts;

namespace Quiz.Web.Account.SigningIn;

/// <summary>Signs in with a password or a passkey.</summary>
public sealed partial class SignInPage
{
    private const string Unconfirmed =
        "Your address is not confirmed yet. Open the link in the mail that we sent you, or have it sent again below.";

    private const string WrongPassword = "The e-mail address or the password is not right.";

    private string? problem;
    private EditContext context = default!;

    [Inject]
    private SignInManager<QuizUser> SignIns { get; set; } = default!;

    [Inject]
    private PasswordSignIn Passwords { get; set; } = default!;

    [Inject]
    private AccountRedirects Redirects { get; set; } = default!;

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    [SupplyParameterFromForm]
    private SignInInput Input { get; set; } = default!;

    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    protected override void OnInitialized()
    {
        Input ??= new();
        context = new(Input);
    }

    private async Task SubmitAsync()
    {
        var withPasskey = Input.Passkey is { IsEmpty: false };
        if (withPasskey && Input.Passkey!.Problem is { } failure)
        {
            problem = failure;
            return;
        }
        if (!withPasskey && !context.Validate())
            return;

        var result = withPasskey
            ? await SignIns.PasskeySignInAsync(Input.Passkey!.Credential!)
            : await Passwords.TryAsync(Input.Email.Trim(), Input.Password, Input.Remember, HttpContext.RequestAborted);
        if (result.Succeeded)
            Redirects.ReturnTo(ReturnUrl);
        else if (result.RequiresTwoFactor)
            Redirects.To("/account/sign-in/code", ("returnUrl", ReturnUrl), ("remember", Input.Remember ? "true" : null));
        else if (result.IsLockedOut)
            Redirects.To("/account/locked-out");
        else
            problem = Refusal(withPasskey, result);
    }

    private static string Refusal(bool withPasskey, SignInResult result) => (withPasskey, result.IsNotAllowed) switch
    {
        (_, true) => Unconfirmed,
        (true, _) => "This passkey belongs to no account here. Use your password.",
        _ => WrongPassword,
    };
}
