using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Quiz.EndToEnd.Tests.Browsing;

/// <summary>The wire of a page's circuits, which can be cut as a network cuts it: at once, and from then on.</summary>
public sealed partial class Circuit
{
    private readonly List<IWebSocketRoute> open = [];
    private readonly Queue<Action> held = new();
    private bool isCut;
    private bool isHeld;

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

    /// <summary>Lets nothing of what the server says arrive until <see cref="Release"/>, as on a slow line; what the page says does.</summary>
    public void Hold()
    {
        lock (held)
            isHeld = true;
    }

    public void Release()
    {
        lock (held)
        {
            isHeld = false;
            while (held.TryDequeue(out var send))
                send();
        }
    }

    private void Connect(IWebSocketRoute socket)
    {
        if (isCut)
        {
            _ = socket.CloseAsync(new() { Code = 1001 });
            return;
        }
        // A circuit's messages are all binary; of itself a frame does not tell.
        socket.ConnectToServer().OnMessage(frame => Pass(() => socket.Send(frame.Binary!)));
        open.Add(socket);
    }

    private void Pass(Action send)
    {
        lock (held)
        {
            if (isHeld)
                held.Enqueue(send);
            else
                send();
        }
    }

    [GeneratedRegex("/_blazor")]
    private static partial Regex Address();
}
