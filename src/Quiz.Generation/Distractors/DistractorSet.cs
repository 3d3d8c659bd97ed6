using System.Collections.Immutable;
using Quiz.Domain.Questions;

namespace Quiz.Generation.Distractors;

/// <summary>What was found for a candidate.</summary>
/// <param name="Key">The right option, worded like the others.</param>
/// <param name="Options">All options, three wrong ones and the key, in the order they are shown; empty where fewer than three survived.</param>
/// <param name="IsOrdered">The options have an order of their own.</param>
/// <param name="Survivors">Wrong options that survived, best first; what false statements are made of.</param>
/// <param name="Reason">Why there are no options, named; null where there are.</param>
internal sealed record DistractorSet(string Key, ImmutableArray<Option> Options, bool IsOrdered, ImmutableArray<Distractor> Survivors, string? Reason);
