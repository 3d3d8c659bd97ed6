namespace Quiz.Web.Tests.Account;

/// <summary>How often a password was hashed, for keeping or for comparing.</summary>
public sealed class HashCount
{
    private int times;

    public void Add() => Interlocked.Increment(ref times);

    public async Task<int> DuringAsync(Func<Task> work)
    {
        var before = Volatile.Read(ref times);
        await work();
        return Volatile.Read(ref times) - before;
    }
}
