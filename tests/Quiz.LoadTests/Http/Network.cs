using System.Net;
using System.Net.Sockets;

namespace Quiz.LoadTests.Http;

/// <summary>
/// The connections to one server and what crosses them. It connects to this machine alone: a load client that could be
/// aimed elsewhere is a weapon.
/// </summary>
public sealed class Network : IDisposable
{
    public Network(Uri server)
    {
        Server = server;
        Pages = new HttpMessageInvoker(Handler(PageTraffic));
        Sockets = new HttpMessageInvoker(Handler(SocketTraffic));
    }

    public Uri Server { get; }

    /// <summary>For pages, forms and files; redirects, cookies and compression are left to the caller.</summary>
    public HttpMessageInvoker Pages { get; }

    /// <summary>For WebSockets.</summary>
    public HttpMessageInvoker Sockets { get; }

    public Traffic PageTraffic { get; } = new();

    public Traffic SocketTraffic { get; } = new();

    /// <exception cref="InvalidOperationException">The server is not on this machine.</exception>
    public static async Task<Socket> ConnectAsync(string host, int port, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(host, AddressFamily.InterNetwork, cancellation);
        var loopback = Array.Find(addresses, IPAddress.IsLoopback);
        if (loopback is null || !addresses.All(IPAddress.IsLoopback))
            throw new InvalidOperationException($"{host} is not this machine; the load client speaks to loopback addresses only.");
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(loopback, port, cancellation);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Pages.Dispose();
        Sockets.Dispose();
    }

    private static SocketsHttpHandler Handler(Traffic traffic) => new()
    {
        UseCookies = false,
        UseProxy = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        MaxConnectionsPerServer = int.MaxValue,
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = await ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellation);
            return new CountingStream(new NetworkStream(socket, ownsSocket: true), traffic);
        },
    };
}
