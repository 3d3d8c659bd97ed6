namespace Quiz.Generation.LanguageModel;

/// <summary>What asking a language model took, failed tries included as far as the model told.</summary>
/// <param name="Cost">In the currency of the options; null where prices or counts are not known.</param>
public sealed record ModelUsage(int Requests, long? InputTokens, long? OutputTokens, decimal? Cost)
{
    public static ModelUsage None { get; } = new(0, null, null, null);

    internal ModelUsage Plus(long? input, long? output, LanguageModelOptions options)
    {
        var (sent, received) = (Sum(InputTokens, input), Sum(OutputTokens, output));
        return new(Requests + 1, sent, received, (sent * options.PriceOfInput + received * options.PriceOfOutput) / 1_000_000);
    }

    private static long? Sum(long? sofar, long? more) => sofar is null && more is null ? null : (sofar ?? 0) + (more ?? 0);
}
