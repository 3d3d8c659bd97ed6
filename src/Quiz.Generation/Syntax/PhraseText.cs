namespace Quiz.Generation.Syntax;

/// <summary>A phrase as a question may use it.</summary>
/// <param name="Text">Its words, with what only the article explains replaced.</param>
/// <param name="Problem">Why it does not stand by itself, a named reason; null when it does.</param>
/// <param name="NamedIn">Sentences that the replaced words need: where the pronoun's name is.</param>
internal sealed record PhraseText(string Text, string? Problem, IReadOnlyList<int> NamedIn);
