using System.Collections.Immutable;
using System.Globalization;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language;

namespace Quiz.Generation.Verification;

/// <summary>A question as the checks see it.</summary>
/// <param name="Wording">The analysed stem; of a sentence with gaps the sentence, its gaps filled.</param>
/// <param name="Candidate">What it was made from; null for a question that a person or a model wrote.</param>
internal sealed record GateInput(QuestionContent Content, ArticleIndex Index, ImmutableArray<Token> Wording, Candidate? Candidate)
{
    private readonly Lazy<ImmutableArray<Fact>> facts = new(() => Candidate is not null ? [Candidate.Fact] : FactsOf(Content, Index));

    /// <summary>Facts that the evidence states.</summary>
    public ImmutableArray<Fact> EvidenceFacts => facts.Value;

    /// <summary>The analysed stem; empty where it is only the instruction to fill gaps.</summary>
    public ImmutableArray<Token> Stem => Content.Item is Cloze ? [] : Wording;

    /// <summary>What a learner reads before answering: the stem, or the sentence with its gaps filled.</summary>
    public string Text => TextOf(Content);

    /// <inheritdoc cref="Text"/>
    public static string TextOf(QuestionContent content)
    {
        if (content.Item is not Cloze { Gaps.IsDefaultOrEmpty: false } cloze)
            return content.Stem;
        var text = cloze.Text;
        for (var i = 0; i < cloze.Gaps.Length; i++)
            text = text.Replace($"{{{(i + 1).ToString(CultureInfo.InvariantCulture)}}}", cloze.Gaps[i].Accepted.IsDefaultOrEmpty ? "…" : cloze.Gaps[i].Accepted[0], StringComparison.Ordinal);
        return text;
    }

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
