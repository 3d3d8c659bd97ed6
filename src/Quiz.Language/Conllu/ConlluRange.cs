namespace Quiz.Language.Conllu;

/// <summary>The line of several words that are written as one: "2-3 don't".</summary>
/// <param name="First">Id of its first word.</param>
/// <param name="Last">Id of its last word.</param>
public sealed record ConlluRange(int First, int Last, string Form, string Misc);
