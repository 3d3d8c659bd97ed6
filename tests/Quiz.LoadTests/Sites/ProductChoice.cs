namespace Quiz.LoadTests.Sites;

/// <summary>A question answered by one click: its position in the attempt and the values of its options.</summary>
public sealed record ProductChoice(int Position, IReadOnlyList<string> Values);
