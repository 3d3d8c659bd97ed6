namespace Quiz.EndToEnd.Tests.Running;

/// <summary>One site for all tests that leave it running; every test is a guest of its own there.</summary>
public sealed class SharedSite : IAsyncLifetime
{
    private Site? site;

    public Site Site => site ?? throw new InvalidOperationException("The site is not started yet.");

    public async ValueTask InitializeAsync() => site = await Site.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (site is not null)
            await site.DisposeAsync();
    }
}
