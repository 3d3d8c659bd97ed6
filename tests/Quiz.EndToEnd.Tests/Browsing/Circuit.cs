using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Quiz.EndToEnd.Tests.Browsing;

/// <summary>The wire of a page's circuits, which can be cut as a network cuts it: at once, and from then on.</summary>
public sealed partial class Circuit
{
    private readonly List<IWebSocketRoute> open = [];
    private bool isCut;

    private Circuit()
    {
    }

    /// <summary>Before the page is opened.</summary>
    public static async Task<Circuit> OfAsync(IPage page)
    {
        var circuit = new Circuit();
        await page.RouteWebSocketAsync(Address(), circuit.Connect);
        return circuit;
    }

    public async Task CutAsync()
    {
        isCut = true;
        foreach (var socket in open)
            await socket.CloseAsync(new() { Code = 1001 });
        open.Clear();
    }

    /// <summary>Lets new connections through again.</summary>
    public void Mend() => isCut = false;

    private void Connect(IWebSocketRoute socket)
    {
        if (isCut)
        {
            _ = socket.CloseAsync(new() { Code = 1001 });
            return;
        }
        socket.ConnectToServer();
        open.Add(socket);
    }

    [GeneratedRegex("/_blazor")]
    private static partial Regex Address();
}
