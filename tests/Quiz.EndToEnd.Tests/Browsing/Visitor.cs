using Microsoft.Playwright;
using Quiz.EndToEnd.Tests.Running;

namespace Quiz.EndToEnd.Tests.Browsing;

/// <summary>A person at a browser of their own.</summary>
public sealed class Visitor(Site site, IBrowserContext context, IPage page) : IAsyncDisposable
{
    /// <summary>Of the accounts that visitors make.</summary>
    public const string Password = "a long walk by the river";

    public Site Site { get; } = site;

    public IBrowserContext Context { get; } = context;

    public IPage Page { get; } = page;

    /// <summary>Opens the article and starts its quiz, or goes on with it.</summary>
    public async Task<Sheet> StartAsync(string slug = TestLibrary.Practice)
    {
        await Page.GotoAsync($"/articles/{slug}");
        await Page.Locator("[data-start-quiz] button:visible").First.ClickAsync();
        return await SheetAsync(Page, slug);
    }

    /// <summary>Signs in as the first demo person of the role.</summary>
    public async Task SignInAsync(string role)
    {
        await Page.GotoAsync("/account/sign-in");
        await Page.Locator(".demo-people button").Filter(new() { Has = Page.Locator("span").GetByText(role, new() { Exact = true }) }).First.ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    /// <summary>Makes an account, which signs in to it.</summary>
    /// <returns>Its address; the password is <see cref="Password"/>.</returns>
    public async Task<string> RegisterAsync(string returnUrl = "/", string name = "Robin Reader")
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        await Page.GotoAsync("/account/register?returnUrl=" + Uri.EscapeDataString(returnUrl));
        await Page.GetByLabel("Your name").FillAsync(name);
        await Page.GetByLabel("E-mail").FillAsync(email);
        await Page.GetByLabel("Password").FillAsync(Password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Create account" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
        return email;
    }

    /// <summary>Sends the sign-in form, whatever comes of it.</summary>
    public async Task SignInAsync(string email, string password, string returnUrl = "/")
    {
        await Page.GotoAsync("/account/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl));
        await Page.GetByLabel("E-mail").FillAsync(email);
        await Page.GetByLabel("Password").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
    }

    /// <summary>The same attempt in one more tab.</summary>
    public async Task<Sheet> OpenTabAsync(Sheet sheet)
    {
        var tab = await Context.NewPageAsync();
        await tab.GotoAsync(sheet.Address);
        return await SheetAsync(tab, sheet.Slug);
    }

    /// <summary>The attempt that <paramref name="tab"/> shows.</summary>
    public async Task<Sheet> SheetAsync(IPage tab, string slug)
    {
        await tab.WaitForURLAsync(address => new Uri(address).AbsolutePath.StartsWith("/attempts/", StringComparison.Ordinal));
        return new(tab, slug, Guid.Parse(new Uri(tab.Url).Segments[2].TrimEnd('/')), Site.Library[slug].Quiz!.Questions);
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
