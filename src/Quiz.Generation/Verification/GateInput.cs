using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language;

namespace Quiz.Generation.Verification;

/// <summary>A question as the checks see it.</summary>
/// <param name="Stem">The analysed stem.</param>
/// <param name="Candidate">What it was made from; null for a question that a person or a model wrote.</param>
internal sealed record GateInput(QuestionContent Content, ArticleIndex Index, ImmutableArray<Token> Stem, Candidate? Candidate)
{
    private readonly Lazy<ImmutableArray<Fact>> facts = new(() => Candidate is not null ? [Candidate.Fact] : FactsOf(Content, Index));

    /// <summary>Facts that the evidence states.</summary>
    public ImmutableArray<Fact> EvidenceFacts => facts.Value;

    /// <summary>True where the stem is a statement or an instruction and not a question.</summary>
    public bool IsStatement => Content.Item is TrueFalseNotGiven or Cloze or Ordering or Matching or SelectEvidence;

    /// <summary>The right answers in words; empty where the item has none (true/false).</summary>
    public ImmutableArray<string> Keys => Content.Item switch
    {
        SingleChoice choice => [.. choice.Options.Where(option => option.IsKey).Select(option => option.Text)],
        MultipleChoice choice => [.. choice.Options.Where(option => option.IsKey).Select(option => option.Text)],
        ShortAnswer answer => answer.Accepted,
        _ => [],
    };

    public ImmutableArray<Option> Options => Content.Item switch
    {
        SingleChoice choice => choice.Options,
        MultipleChoice choice => choice.Options,
        _ => [],
    };

    private static ImmutableArray<Fact> FactsOf(QuestionContent content, ArticleIndex index) =>
        [.. index.Facts.Where(fact => content.Evidence.Any(anchor => fact.Span.Overlaps(new(anchor.Start, anchor.Length))))];
}
