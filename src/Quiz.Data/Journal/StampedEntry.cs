namespace Quiz.Data.Journal;

/// <summary>An entry with the moment at which it reached the journal.</summary>
public readonly record struct StampedEntry(ResponseEntry Entry, DateTime AtUtc)
{
    internal int SpentMs => (int)Math.Clamp(Entry.Spent.TotalMilliseconds, 0, int.MaxValue);
}
