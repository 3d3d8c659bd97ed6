using System.Buffers;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using Quiz.LoadTests.Http;
using Quiz.LoadTests.Protocol;

namespace Quiz.LoadTests.Circuits;

/// <summary>One WebSocket to the hub <c>_blazor</c>: negotiation, handshake, framing.</summary>
public sealed class HubConnection : IDisposable
{
    private const int FirstBuffer = 16 * 1024;

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly MessageHandler onMessage;
    private readonly Action<string> onClosed;
    private bool shaken;
    private volatile bool closing;
    private Task receiving = Task.CompletedTask;
    private long payloadBytes;

    /// <param name="onMessage">Called for each message, one at a time.</param>
    /// <param name="onClosed">Called once with the reason when the server or the network ends the connection.</param>
    public HubConnection(MessageHandler onMessage, Action<string> onClosed)
    {
        this.onMessage = onMessage;
        this.onClosed = onClosed;
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        // The offer a browser makes: per-message deflate with a window kept between messages.
        socket.Options.DangerousDeflateOptions = new WebSocketDeflateOptions();
    }

    public bool IsOpen { get; private set; }

    /// <summary>When this side last sent something, in milliseconds of <see cref="Environment.TickCount64"/>.</summary>
    public long LastSent { get; private set; }

    /// <summary>Message bytes in both directions before compression.</summary>
    public long PayloadBytes => Interlocked.Read(ref payloadBytes);

    /// <exception cref="HttpRequestException">The server refuses to negotiate.</exception>
    public async Task ConnectAsync(LearnerSession session, CancellationToken cancellation)
    {
        var hub = new Uri(session.Network.Server, "_blazor");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(hub, "_blazor/negotiate?negotiateVersion=1"));
        using var response = await session.SendAsync(request, cancellation);
        if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"The hub's negotiation answered {(int)response.StatusCode}.");
        using var json = JsonDocument.Parse(await LearnerSession.ReadTextAsync(response, cancellation));
        var token = json.RootElement.GetProperty("connectionToken").GetString()!;
        if (session.CookieHeader is { Length: > 0 } cookies)
            socket.Options.SetRequestHeader("Cookie", cookies);
        var address = new UriBuilder(hub) { Scheme = hub.Scheme == "https" ? "wss" : "ws", Query = "id=" + Uri.EscapeDataString(token) };
        await socket.ConnectAsync(address.Uri, session.Network.Sockets, cancellation);
        IsOpen = true;
        receiving = Task.Run(ReceiveAsync, CancellationToken.None);
        await SendAsync(HubMessage.Handshake);
    }

    public async Task SendAsync(byte[] message)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
            LastSent = Environment.TickCount64;
            Interlocked.Add(ref payloadBytes, message.Length);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Says goodbye and waits a little for the answer.</summary>
    public async Task CloseAsync()
    {
        closing = true;
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(3));
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
            await receiving.WaitAsync(limit.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or InvalidOperationException)
        {
            socket.Abort();
        }
    }

    public void Dispose()
    {
        closing = true;
        socket.Dispose();
        sending.Dispose();
    }

    private async Task ReceiveAsync()
    {
        var reason = "the server closed the connection";
        try
        {
            while (await ReceiveMessageAsync())
            {
            }
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or ObjectDisposedException or FormatException)
        {
            reason = exception.Message;
        }
        IsOpen = false;
        if (!closing)
            onClosed(reason);
    }

    private async Task<bool> ReceiveMessageAsync()
    {
        // An empty read waits for data without holding a buffer: thousands of idle connections cost no memory for it.
        await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var length = 0;
            while (true)
            {
                if (length == buffer.Length)
                    buffer = Grown(buffer);
                var result = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                if (result.MessageType == WebSocketMessageType.Close)
                    return false;
                length += result.Count;
                if (result.EndOfMessage)
                    break;
            }
            Interlocked.Add(ref payloadBytes, length);
            Deliver(buffer.AsSpan(0, length), Stopwatch.GetTimestamp());
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Deliver(ReadOnlySpan<byte> data, long receivedAt)
    {
        if (!shaken)
        {
            data = data[(data.IndexOf(HubMessage.RecordSeparator) + 1)..];
            shaken = true;
        }
        while (!data.IsEmpty)
            onMessage(HubMessage.Next(ref data), receivedAt);
    }

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
