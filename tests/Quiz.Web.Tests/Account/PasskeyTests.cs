using System.Net;
using System.Text.Json;

namespace Quiz.Web.Tests.Account;

public sealed class PasskeyTests(DevelopmentSite site) : IClassFixture<DevelopmentSite>
{
    [Fact]
    public async Task Passkey_SignsInUntilItIsRemoved()
    {
        using var device = new SoftwarePasskey();
        var browser = await site.SignInAsync("pia");
        var challenge = await OptionsAsync(browser, "/account/passkeys/new");
        var added = await browser.SubmitAsync("/account/manage/passkeys", "add-passkey", new() { ["Input.Credential"] = device.Create(challenge) });
        var naming = added.PathOfRedirect();
        naming.ShouldStartWith("/account/manage/passkeys/");
        await browser.SubmitAsync(naming, "passkey-name", new() { ["Input.Name"] = "My phone" });
        (await browser.TextAsync("/account/manage/passkeys")).ShouldContain("My phone");

        var elsewhere = site.Open();
        (await SignInAsync(elsewhere, device)).PathOfRedirect().ShouldBe("/");
        (await elsewhere.TextAsync("/account/manage")).ShouldContain("pia@school.example");

        (await browser.SubmitAsync("/account/manage/passkeys", $"remove-{device.Id}")).PathOfRedirect().ShouldBe("/account/manage/passkeys?note=PasskeyRemoved");
        (await (await SignInAsync(site.Open(), device)).TextAsync()).ShouldContain("belongs to no account here");
    }

    [Fact]
    public async Task PasskeyThatTheBrowserDidNotGive_IsSaidSo()
    {
        var browser = site.Open();
        var page = await (await browser.SubmitAsync("/account/sign-in", "sign-in", new() { ["Input.Passkey.Failure"] = "refused" })).TextAsync();
        page.ShouldContain("No passkey was chosen");
    }

    [Fact]
    public async Task PasskeyThatOneDoesNotHave_IsNotFound()
    {
        var browser = await site.SignInAsync("nosy");
        (await browser.GetAsync("/account/manage/passkeys/AAAA")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponseMessage> SignInAsync(Browser browser, SoftwarePasskey device)
    {
        var challenge = await OptionsAsync(browser, "/account/passkeys/options");
        return await browser.SubmitAsync("/account/sign-in", "sign-in", new() { ["Input.Passkey.Credential"] = device.Get(challenge) });
    }

    private static async Task<JsonElement> OptionsAsync(Browser browser, string path)
    {
        var answer = await browser.PostAsync(path, site: "same-origin");
        return JsonDocument.Parse(await answer.TextAsync()).RootElement;
    }
}
