using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Quiz.EndToEnd.Tests.Browsing;

/// <summary>Everything that a browser is sent: pages, replies to scripts, messages of circuits.</summary>
public sealed partial class Traffic
{
    private readonly ConcurrentBag<Task> reading = [];
    private readonly ConcurrentQueue<string> received = new();

    private Traffic()
    {
    }

    /// <summary>How many messages came through circuits.</summary>
    public int Messages { get; private set; }

    /// <summary>Before the first page is opened. Style sheets, scripts, fonts and pictures are the same for all and are left out.</summary>
    public static Traffic Of(Visitor visitor)
    {
        var traffic = new Traffic();
        visitor.Context.Response += (_, response) =>
        {
            if (response.Request.ResourceType is "document" or "fetch" or "xhr" && response.Status is < 300 or >= 400)
                traffic.reading.Add(traffic.ReadAsync(response));
        };
        visitor.Page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
        {
            traffic.Messages++;
            // Messages are binary, but the texts in them are UTF-8.
            traffic.received.Enqueue(Plain(frame.Text ?? Encoding.UTF8.GetString(frame.Binary ?? [])));
        };
        return traffic;
    }

    /// <summary>What came so far, in plain letters; all of a page has to be read before the next one is opened.</summary>
    public async Task<string> ReadAsync()
    {
        await Task.WhenAll(reading);
        return string.Join('\n', received);
    }

    /// <summary>What came from elsewhere than the page's own requests.</summary>
    public void Add(string text) => received.Enqueue(Plain(text));

    private async Task ReadAsync(IResponse response)
    {
        try
        {
            received.Enqueue(Plain(await response.TextAsync()));
        }
        catch (PlaywrightException problem)
        {
            throw new InvalidOperationException($"What came from {response.Url} (status {response.Status}) was not read.", problem);
        }
    }

    // Whatever is escaped for HTML or JSON is read all the same.
    private static string Plain(string text) => WebUtility.HtmlDecode(JsonEscape().Replace(text, match =>
        ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex JsonEscape();
}
