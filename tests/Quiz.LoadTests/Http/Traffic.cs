namespace Quiz.LoadTests.Http;

/// <summary>Bytes as they cross the wire: headers, frames and compression included.</summary>
public sealed class Traffic
{
    private long received;
    private long sent;

    public long Received => Interlocked.Read(ref received);

    public long Sent => Interlocked.Read(ref sent);

    public long Total => Received + Sent;

    public void AddReceived(int bytes) => Interlocked.Add(ref received, bytes);

    public void AddSent(int bytes) => Interlocked.Add(ref sent, bytes);
}
