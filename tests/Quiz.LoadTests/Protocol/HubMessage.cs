using System.Text;

namespace Quiz.LoadTests.Protocol;

/// <summary>
/// SignalR hub messages in their binary framing: a length as variable-length integer, then a MessagePack array that starts
/// with the message type. Source: SignalR HubProtocol.md, "MessagePack encoding", in dotnet/aspnetcore.
/// </summary>
public static class HubMessage
{
    public const int InvocationType = 1;
    public const int CompletionType = 3;
    public const int PingType = 6;
    public const int CloseType = 7;

    /// <summary>The one JSON message that opens every connection, ended by a record separator.</summary>
    public static readonly byte[] Handshake = Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e");

    public const byte RecordSeparator = 0x1e;

    public static readonly byte[] Ping = [0x02, 0x91, PingType];

    /// <param name="id">Null when no completion is wanted.</param>
    public static byte[] Invocation(string? id, string target, params ReadOnlySpan<object?> arguments)
    {
        var writer = new MessagePackWriter();
        writer.WriteArrayHeader(6);
        writer.Write(InvocationType);
        writer.WriteEmptyMap();
        writer.Write(id);
        writer.Write(target);
        writer.WriteArrayHeader(arguments.Length);
        foreach (var argument in arguments)
            writer.Write(argument);
        writer.WriteArrayHeader(0);
        return Framed(writer.Written);
    }

    /// <summary>Takes the next message off <paramref name="data"/>.</summary>
    public static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> data)
    {
        var length = VariableLength.Read(data, out var used);
        var message = data.Slice(used, length);
        data = data[(used + length)..];
        return message;
    }

    private static byte[] Framed(ReadOnlySpan<byte> message)
    {
        Span<byte> prefix = stackalloc byte[5];
        var used = VariableLength.Write(prefix, message.Length);
        return [.. prefix[..used], .. message];
    }
}
