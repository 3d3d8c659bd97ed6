using Microsoft.Playwright;

namespace Quiz.EndToEnd.Tests.Browsing;

/// <summary>Someone who uses keys alone.</summary>
public sealed class Keyboard(IPage page)
{
    private const int MostStops = 120;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Presses Tab until <paramref name="target"/> has the focus.</summary>
    public async Task TabToAsync(ILocator target)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await PressAsync("Tab");
        }
        Assert.Fail($"{target} cannot be reached with Tab.");
    }

    /// <summary>Where the focus is, for a person to read; "body" when it is lost.</summary>
    public Task<string> FocusAsync() => page.EvaluateAsync<string>(
        "() => { const at = document.activeElement; return !at || at === document.body ? 'body' : `${at.tagName.toLowerCase()}.${at.className}`; }");

    /// <summary>Waits for the next frame, when the browser has taken the focus from what is gone.</summary>
    public Task FrameAsync() => page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
}
