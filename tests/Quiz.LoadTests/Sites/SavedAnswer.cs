namespace Quiz.LoadTests.Sites;

/// <param name="Operation">The name of the answer, unique among all answers.</param>
/// <param name="Milliseconds">From the click to the render batch that says "saved".</param>
public readonly record struct SavedAnswer(Guid Operation, double Milliseconds);
