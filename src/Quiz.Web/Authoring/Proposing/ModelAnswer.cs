using System.Collections.Immutable;
using System.Globalization;
using Quiz.Domain.Questions;
using Quiz.Generation.LanguageModel;

namespace Quiz.Web.Authoring.Proposing;

/// <summary>What came of asking a language model.</summary>
/// <param name="Questions">Those in which the gate finds nothing.</param>
/// <param name="PutAside">How many more it sent.</param>
/// <param name="Currency">Of the cost.</param>
/// <param name="Failure">Why there is no answer, in a sentence; null when there is one.</param>
public sealed record ModelAnswer(ImmutableArray<QuestionContent> Questions, int PutAside, ModelUsage Usage, string Currency, string? Failure)
{
    /// <summary>What asking took, in a sentence; empty when the model was not asked.</summary>
    public string Cost => Usage switch
    {
        { Requests: 0 } => "",
        { InputTokens: null, OutputTokens: null } => "What it cost was not told.",
        { Cost: { } cost } => string.Create(CultureInfo.InvariantCulture, $"{Tokens} It cost {cost:0.####} {Currency}."),
        _ => $"{Tokens} What they cost is not set.",
    };

    private string Tokens => string.Create(CultureInfo.InvariantCulture, $"{Usage.InputTokens ?? 0:N0} tokens were sent and {Usage.OutputTokens ?? 0:N0} received.");
}
