namespace Quiz.Language.Tagging;

/// <summary>Tokens of a sentence with one of a scheme's kinds.</summary>
/// <param name="Probability">That extent and kind are right, 0 to 1, as the scheme's labels have it.</param>
internal readonly record struct LabelledSpan(int First, int Count, int Kind, float Probability);
