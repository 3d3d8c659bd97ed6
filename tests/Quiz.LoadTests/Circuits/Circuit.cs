using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Quiz.LoadTests.Dom;
using Quiz.LoadTests.Http;
using Quiz.LoadTests.Protocol;

namespace Quiz.LoadTests.Circuits;

/// <summary>
/// One browser tab connected to Blazor Server on .NET 10. It starts the circuit, adds the page's root components, applies and
/// acknowledges render batches, answers JavaScript calls and dispatches events. Not played: navigation within the circuit,
/// streams, work that JavaScript would do.
/// </summary>
public sealed partial class Circuit : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly LearnerSession session;
    private readonly HubConnection connection;
    private readonly Dictionary<string, TaskCompletionSource<string?>> calls = [];
    private readonly List<(Func<DomTree, bool> Condition, TaskCompletionSource Done)> conditions = [];
    private readonly TaskCompletionSource<long> attached = NewSource<long>();
    private string? circuitId;
    private string? failure;
    private long batchReceivedAt;
    private int lastCall;
    private int lastJsObject;

    private Circuit(LearnerSession session)
    {
        this.session = session;
        connection = new HubConnection(OnMessage, Fail);
    }

    public bool IsAlive => connection.IsOpen && failure is null;

    public long LastSent => connection.LastSent;

    /// <summary>Bytes of all hub messages in both directions, before compression.</summary>
    public long PayloadBytes => connection.PayloadBytes;

    /// <summary>Bytes of all render batches.</summary>
    public long BatchBytes { get; private set; }

    /// <summary>How often each JavaScript function was called.</summary>
    public Dictionary<string, int> JsCalls { get; } = [];

    /// <summary>Addresses of the script modules that components asked the browser to load.</summary>
    public List<string> ImportedModules { get; } = [];

    private DomTree Tree { get; } = new();

    /// <summary>Connects and renders the page's interactive components.</summary>
    /// <param name="session">The visitor whose cookies the connection carries.</param>
    /// <param name="page">The prerendered page.</param>
    /// <param name="attributeSet">Called, while the batch is being applied, for each attribute that a batch sets,
    /// with its name, its value and the Stopwatch timestamp at which the batch arrived.</param>
    /// <param name="ready">What must be on the page before the visitor can act.</param>
    /// <exception cref="CircuitException">The page has nothing interactive, or the server refuses.</exception>
    public static async Task<Circuit> OpenAsync(
        LearnerSession session, Page page, Action<string, string, long>? attributeSet, Func<DomTree, bool> ready, CancellationToken cancellation)
    {
        var markers = PageMarkers.Read(page.Html);
        if (markers.Descriptors.Count == 0)
            throw new CircuitException($"{page.Address} has no interactive component.");
        var circuit = new Circuit(session);
        try
        {
            circuit.Tree.AttributeSet = attributeSet is null ? null : (name, value) => attributeSet(name, value, circuit.batchReceivedAt);
            await circuit.StartAsync(page.Address, markers, ready, cancellation);
            return circuit;
        }
        catch
        {
            circuit.Dispose();
            throw;
        }
    }

    /// <summary>Reads the tree while no batch is being applied.</summary>
    public T Read<T>(Func<DomTree, T> read)
    {
        lock (gate)
            return read(Tree);
    }

    /// <summary>Waits until the page fulfils a condition.</summary>
    /// <exception cref="TimeoutException">It does not in time.</exception>
    private Task UntilAsync(Func<DomTree, bool> condition, CancellationToken cancellation)
    {
        lock (gate)
        {
            ThrowIfFailed();
            if (condition(Tree))
                return Task.CompletedTask;
            var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            conditions.Add((condition, waiting));
            return waiting.Task.WaitAsync(Patience, cancellation);
        }
    }

    /// <summary>Delivers one browser event to one handler and waits until the handler has finished.</summary>
    /// <param name="handler">The handler's id, from the render tree.</param>
    /// <param name="eventName">Such as <c>change</c>, without "on".</param>
    /// <param name="fieldInfo">JSON that tells the new value of a bound field, or <c>null</c>.</param>
    /// <param name="arguments">The event's arguments as JSON.</param>
    /// <exception cref="CircuitException">The handler failed or the circuit ended.</exception>
    public Task DispatchAsync(ulong handler, string eventName, string fieldInfo, string arguments)
    {
        var id = NextCall(out var done);
        var json = $$"""[{"eventHandlerId":{{handler}},"eventName":"{{eventName}}","eventFieldInfo":{{fieldInfo}}},{{arguments}}]""";
        return CompleteAsync(HubMessage.Invocation(null, "BeginInvokeDotNetFromJS", id, null, "DispatchEventAsync", attached.Task.Result, json), done);
    }

    public async Task PingAsync()
    {
        if (IsAlive)
            await SendQuietlyAsync(HubMessage.Ping);
    }

    /// <summary>Leaves as a closing tab does: a beacon that lets the server drop the circuit at once, then the socket.</summary>
    public async Task CloseAsync()
    {
        if (circuitId is not null)
        {
            using var content = new MultipartFormDataContent { { new StringContent(circuitId), "circuitId" } };
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(session.Network.Server, "_blazor/disconnect")) { Content = content };
            using var response = await session.SendAsync(request, CancellationToken.None);
        }
        await connection.CloseAsync();
        Dispose();
    }

    public void Dispose() => connection.Dispose();

    private async Task StartAsync(Uri address, PageMarkers markers, Func<DomTree, bool> ready, CancellationToken cancellation)
    {
        await connection.ConnectAsync(session, cancellation);
        var id = NextCall(out var started);
        var root = new Uri(address, "/").ToString();
        circuitId = await CompleteAsync(HubMessage.Invocation(id, "StartCircuit", root, address.ToString(), "[]", markers.State), started);
        if (string.IsNullOrEmpty(circuitId))
            throw new CircuitException("The server refused to start the circuit.");
        // Events are addressed to an object that the server announces once its renderer is attached.
        await attached.Task.WaitAsync(Patience, cancellation);
        await connection.SendAsync(HubMessage.Invocation(null, "UpdateRootComponents", markers.AddOperations(), markers.State));
        await UntilAsync(ready, cancellation);
    }

    private string NextCall(out TaskCompletionSource<string?> done)
    {
        done = NewSource<string?>();
        lock (gate)
        {
            ThrowIfFailed();
            var id = (++lastCall).ToString(CultureInfo.InvariantCulture);
            calls.Add(id, done);
            return id;
        }
    }

    private async Task<string?> CompleteAsync(byte[] message, TaskCompletionSource<string?> done)
    {
        await connection.SendAsync(message);
        return await done.Task.WaitAsync(Patience);
    }

    private void OnMessage(ReadOnlySpan<byte> message, long receivedAt)
    {
        var reader = new MessagePackReader(message);
        reader.ReadArrayHeader();
        switch (reader.ReadInteger())
        {
            case HubMessage.InvocationType:
                reader.SkipHeaders();
                reader.ReadString();
                OnInvocation(reader.ReadString()!, ref reader, receivedAt);
                break;
            case HubMessage.CompletionType:
                reader.SkipHeaders();
                OnCompletion(reader.ReadString()!, reader.ReadInteger(), ref reader);
                break;
            case HubMessage.CloseType:
                Fail(reader.ReadScalar() ?? "the server said goodbye");
                break;
        }
    }

    private void OnInvocation(string target, ref MessagePackReader reader, long receivedAt)
    {
        var count = reader.ReadArrayHeader();
        switch (target)
        {
            case "JS.RenderBatch": OnRenderBatch(reader.ReadInteger(), reader.ReadBinary(), receivedAt); break;
            case "JS.BeginInvokeJS": OnJsCall(reader.ReadInteger(), reader.ReadString()!, reader.ReadString() ?? "[]", count > 3 ? reader.ReadInteger() : 0); break;
            case "JS.EndInvokeDotNet": End(reader.ReadString()!, reader.ReadBoolean(), reader.ReadScalar()); break;
            case "JS.Error": Fail(reader.ReadScalar() ?? "the circuit failed"); break;
            case "JS.AttachComponent":
                lock (gate)
                    Tree.Attach((int)reader.ReadInteger());
                break;
        }
    }

    private void OnRenderBatch(long batch, ReadOnlySpan<byte> data, long receivedAt)
    {
        lock (gate)
        {
            batchReceivedAt = receivedAt;
            BatchBytes += data.Length;
            Tree.Apply(data);
            conditions.RemoveAll(waiting => waiting.Condition(Tree) && waiting.Done.TrySetResult());
        }
        _ = SendQuietlyAsync(HubMessage.Invocation(null, "OnRenderCompleted", batch, null));
    }

    private void OnJsCall(long handle, string function, string arguments, long resultKind)
    {
        const long ObjectReference = 1;
        lock (gate)
            JsCalls[function] = JsCalls.GetValueOrDefault(function) + 1;
        if (function == "Blazor._internal.attachWebRendererInterop")
            attached.TrySetResult(long.Parse(DotNetObject().Match(arguments).Groups[1].Value, CultureInfo.InvariantCulture));
        if (function == "import" && FirstString().Match(arguments) is { Success: true } module)
            ImportedModules.Add(module.Groups[1].Value);
        if (handle == 0)
            return;
        var result = resultKind == ObjectReference ? $$"""{"__jsObjectId":{{++lastJsObject}}}""" : JsAnswers.For(function);
        _ = SendQuietlyAsync(HubMessage.Invocation(null, "EndInvokeJSFromDotNet", handle, true, $"[{handle},true,{result}]"));
    }

    private void OnCompletion(string id, long kind, ref MessagePackReader reader)
    {
        const long Error = 1;
        const long NoResult = 2;
        var result = kind == NoResult ? null : reader.ReadScalar();
        End(id, kind != Error, result);
    }

    private void End(string id, bool succeeded, string? result)
    {
        TaskCompletionSource<string?>? done;
        lock (gate)
            calls.Remove(id, out done);
        if (succeeded)
            done?.TrySetResult(result);
        else
            done?.TrySetException(new CircuitException($"The server failed: {result}"));
    }

    private void Fail(string reason)
    {
        lock (gate)
        {
            failure ??= reason;
            var exception = new CircuitException($"The circuit ended: {failure}");
            attached.TrySetException(exception);
            foreach (var done in calls.Values)
                done.TrySetException(exception);
            foreach (var (_, done) in conditions)
                done.TrySetException(exception);
            calls.Clear();
            conditions.Clear();
        }
    }

    private void ThrowIfFailed()
    {
        if (failure is not null)
            throw new CircuitException($"The circuit ended: {failure}");
    }

    /// <summary>A reply nobody waits for: when the connection is gone, the receiving side reports it.</summary>
    private async Task SendQuietlyAsync(byte[] message)
    {
        try
        {
            await connection.SendAsync(message);
        }
        catch (Exception exception) when (exception is System.Net.WebSockets.WebSocketException or IOException or InvalidOperationException)
        {
            Debug.WriteLine(exception.Message);
        }
    }

    private static TaskCompletionSource<T> NewSource<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    [GeneratedRegex("\"__dotNetObject\":(\\d+)")]
    private static partial Regex DotNetObject();

    [GeneratedRegex("^\\[\"([^\"]+)\"")]
    private static partial Regex FirstString();
}
