namespace Quiz.NaiveBaseline.Measuring;

/// <summary>Managed memory in bytes: live, committed by the collector, and allocated since the start.</summary>
public sealed record HeapFigures(long Heap, long Committed, long Allocated);
