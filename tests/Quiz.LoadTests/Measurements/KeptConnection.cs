using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Quiz.LoadTests.Http;

namespace Quiz.LoadTests.Measurements;

/// <summary>
/// One connection that asks for the same page again and again. It reads no further into an answer than where it ends, so
/// that on a shared machine the client takes little from the server it measures.
/// </summary>
public sealed class KeptConnection : IDisposable
{
    private static readonly byte[] HeaderEnd = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] ChunksEnd = "\r\n0\r\n\r\n"u8.ToArray();

    private readonly Socket socket;
    private readonly byte[] request;
    private byte[] buffer = new byte[64 * 1024];

    private KeptConnection(Socket socket, byte[] request)
    {
        this.socket = socket;
        this.request = request;
    }

    public static async Task<KeptConnection> OpenAsync(Uri page, bool compressed, string cookies, CancellationToken cancellation)
    {
        var socket = await Network.ConnectAsync(page.Host, page.Port, cancellation);
        var encoding = compressed ? "Accept-Encoding: br, gzip\r\n" : "";
        var visitor = cookies.Length > 0 ? $"Cookie: {cookies}\r\n" : "";
        return new KeptConnection(socket, Encoding.ASCII.GetBytes($"GET {page.PathAndQuery} HTTP/1.1\r\nHost: {page.Authority}\r\nAccept: text/html\r\n{encoding}{visitor}\r\n"));
    }

    /// <exception cref="HttpRequestException">The answer is not 200, or the server closed the connection.</exception>
    public async Task GetAsync(CancellationToken cancellation)
    {
        await socket.SendAsync(request, cancellation);
        var length = 0;
        var bodyStart = 0;
        var end = -1;
        while (end < 0 ? !Ended(buffer.AsSpan(bodyStart, length - bodyStart), bodyStart) : length < end)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var count = await socket.ReceiveAsync(buffer.AsMemory(length), cancellation);
            if (count == 0)
                throw new HttpRequestException("The server closed a kept connection.");
            length += count;
            if (bodyStart == 0 && buffer.AsSpan(0, length).IndexOf(HeaderEnd) is var found and >= 0)
            {
                bodyStart = found + HeaderEnd.Length;
                end = ContentLength(Encoding.ASCII.GetString(buffer, 0, found)) is { } size ? bodyStart + size : -1;
            }
        }
    }

    public void Dispose() => socket.Dispose();

    /// <summary>
    /// Whether a chunked body is complete. With one request under way nothing follows the last chunk, so its mark stands
    /// at the end of what has come.
    /// </summary>
    private static bool Ended(ReadOnlySpan<byte> body, int bodyStart) => bodyStart > 0 && body.EndsWith(ChunksEnd);

    private static int? ContentLength(string headers)
    {
        const string Name = "\r\nContent-Length:";
        if (!headers.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
            throw new HttpRequestException($"The page answered {headers.Split('\r', 2)[0]}.");
        var at = headers.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : int.Parse(headers[(at + Name.Length)..].Split('\r', 2)[0], CultureInfo.InvariantCulture);
    }
}
