namespace Quiz.LoadTests.Servers;

/// <summary>What it takes until the whole article page is there.</summary>
/// <param name="Elapsed">Since the process was started.</param>
/// <param name="Processor">Processor time of the process; other work on the machine changes it little.</param>
public readonly record struct StartCost(TimeSpan Elapsed, TimeSpan Processor);
