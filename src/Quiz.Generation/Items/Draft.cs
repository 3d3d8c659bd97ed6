using Quiz.Domain.Questions;
using Quiz.Generation.Stems;

namespace Quiz.Generation.Items;

/// <summary>A question before the gate.</summary>
/// <param name="Candidate">What it was made from; null where another source wrote it or several candidates went into it.</param>
/// <param name="Confidence">Probability, 0 to 1, that it is right, as its source sees it.</param>
internal sealed record Draft(QuestionContent Content, Candidate? Candidate, string Rule, double Confidence)
{
    public ItemType Type => ItemTypes.Of(Content.Item);

    /// <summary>What takes this one's place where the gate rejects it: the same question with other or no options.</summary>
    public Draft? Otherwise { get; init; }

    /// <summary>The plain question and answer behind an item that only asks where the answer stands; the gate judges both.</summary>
    public QuestionContent? Plain { get; init; }

    /// <summary>What a learner reads before answering: the stem, or the text where the stem only says what to do.</summary>
    public string Question => Content.Item is Cloze cloze ? cloze.Text : Content.Stem;

    /// <summary>The answer in words.</summary>
    public string Key => Content.Item switch
    {
        SingleChoice choice => choice.Options.First(option => option.IsKey).Text,
        ShortAnswer answer => answer.Accepted[0],
        Cloze cloze => cloze.Gaps[0].Accepted[0],
        _ => Candidate?.Key ?? "",
    };
}
