namespace Quiz.Generation;

/// <summary>
/// Someone else who writes questions about an article, such as a language model. What it proposes passes the same gate and
/// is ranked among the rest; the rules are always asked first.
/// </summary>
public interface IQuestionSource
{
    /// <summary>Names the source in the funnel and beside its questions.</summary>
    string Name { get; }

    /// <summary>Proposes questions. A source that cannot be reached says so in the result and does not throw.</summary>
    /// <param name="count">How many are wanted, at least 1.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    Task<SourceProposal> ProposeAsync(SourceArticle article, int count, CancellationToken cancellation);
}
