namespace Quiz.Data.Journal;

/// <summary>Where the journal writes to. Called by one writer at a time.</summary>
public interface IResponseLog : IAsyncDisposable
{
    /// <summary>
    /// Judges and writes the batch in one transaction and returns after its commit, with the outcome of each entry in the
    /// batch's order. Entries of one operation are written once, within the batch too.
    /// </summary>
    /// <exception cref="System.Data.Common.DbException">The database failed; nothing of the batch is written, or, when the connection was lost at the commit, all of it may be.</exception>
    Task<AppendOutcome[]> WriteAsync(IReadOnlyList<StampedEntry> batch);
}
