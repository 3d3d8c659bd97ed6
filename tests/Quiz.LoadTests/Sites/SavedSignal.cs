namespace Quiz.LoadTests.Sites;

/// <summary>Waits for the one operation that a learner has under way to be answered.</summary>
public sealed class SavedSignal
{
    private string? awaited;
    private TaskCompletionSource<long>? saved;

    /// <returns>When the message that says so arrived, as a Stopwatch timestamp.</returns>
    public Task<long> Expect(string operation)
    {
        var source = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        saved = source;
        Volatile.Write(ref awaited, operation);
        return source.Task;
    }

    public void OnAttribute(string wanted, string name, string value, long receivedAt)
    {
        if (name == wanted && value == Volatile.Read(ref awaited))
            saved?.TrySetResult(receivedAt);
    }
}
