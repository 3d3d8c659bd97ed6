using Quiz.Domain.Questions;

namespace Quiz.Generation.Items;

/// <summary>A statement about the article.</summary>
/// <param name="Verdict">What the article makes of it.</param>
/// <param name="Explanation">Why.</param>
internal sealed record Statement(string Text, Verdict Verdict, string Explanation);
