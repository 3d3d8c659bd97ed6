using Quiz.LoadTests.Circuits;

namespace Quiz.LoadTests.Sites;

/// <summary>Someone with a quiz open on the screen.</summary>
public abstract class Learner(Circuit circuit, int seed)
{
    public Circuit Circuit { get; } = circuit;

    protected Random Random { get; } = new(seed);

    /// <summary>Answers the next question, beginning again after the last one, and waits until the screen says that it is saved.</summary>
    /// <remarks>One at a time: a learner has one pair of hands.</remarks>
    public abstract Task<SavedAnswer> AnswerAsync();
}
