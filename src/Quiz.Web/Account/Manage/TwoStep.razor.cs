using Microsoft.AspNetCore.Components;
using Quiz.Data.Accounts;

namespace Quiz.Web.Account.Manage;

/// <summary>Turns the second step of signing in on and off, and makes its recovery codes.</summary>
public sealed partial class TwoStep
{
    private const int RecoveryCodes = 10;

    private string? key;
    private string? problem;
    private bool remembered;
    private int codesLeft;
    private IReadOnlyList<string>? newCodes;

    [SupplyParameterFromForm(FormName = "turn-on")]
    private CodeInput Input { get; set; } = default!;

    protected override async Task LoadAsync(QuizUser person)
    {
        Input ??= new();
        if (person.TwoFactorEnabled)
        {
            remembered = await SignIns.IsTwoFactorClientRememberedAsync(person);
            codesLeft = await Users.CountRecoveryCodesAsync(person);
            return;
        }
        key = await Users.GetAuthenticatorKeyAsync(person);
        if (key is null)
        {
            await Users.ResetAuthenticatorKeyAsync(person);
            key = await Users.GetAuthenticatorKeyAsync(person);
            // A new key is a new security stamp: without this, the one who looks at the page is signed out.
            await SignIns.RefreshSignInAsync(person);
        }
    }

    private async Task TurnOnAsync()
    {
        if (Person is not { } person)
            return;
        if (!await Users.VerifyTwoFactorTokenAsync(person, Users.Options.Tokens.AuthenticatorTokenProvider, Input.Digits))
        {
            problem = "This code is not right, or too old. Wait for the next one and try again.";
            return;
        }
        await Users.SetTwoFactorEnabledAsync(person, true);
        await MakeCodesAsync(person);
    }

    private Task NewCodesAsync() => Person is { TwoFactorEnabled: true } person ? MakeCodesAsync(person) : Task.CompletedTask;

    private async Task MakeCodesAsync(QuizUser person)
    {
        newCodes = [.. await Users.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes) ?? []];
        codesLeft = newCodes.Count;
        await SignIns.RefreshSignInAsync(person);
    }

    private async Task ForgetAsync()
    {
        await SignIns.ForgetTwoFactorClientAsync();
        Redirects.To("/account/manage/two-step", AccountNote.BrowserForgotten);
    }

    private async Task TurnOffAsync()
    {
        if (Person is not { } person)
            return;
        await Users.SetTwoFactorEnabledAsync(person, false);
        await Users.ResetAuthenticatorKeyAsync(person);
        await SignIns.RefreshSignInAsync(person);
        Redirects.To("/account/manage/two-step", AccountNote.TwoFactorOff);
    }
}
