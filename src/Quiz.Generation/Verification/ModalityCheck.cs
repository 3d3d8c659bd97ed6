using Quiz.Generation.Facts;
using Quiz.Generation.Text;

namespace Quiz.Generation.Verification;

/// <summary>What the article only expects, thinks possible or lets someone say, the question does not make a fact.</summary>
internal static class ModalityCheck
{
    private static readonly string[] Hedges =
    [
        "will", "would", "could", "may", "might", "should", "must", "shall", "can", "expected", "expects", "expect", "likely", "plan", "plans", "planned", "planning", "hope", "hopes", "hoped",
        "possible", "possibly", "probably", "set", "due", "going", "want", "wants", "wanted", "intend", "intends", "need", "needs", "have to", "has to", "had to", "supposed", "allowed", "able", "about to",
        "forecast", "scheduled", "predicted", "believed", "thought", "is to", "are to", "was to", "were to", "aims", "aim",
    ];

    private static readonly string[] Doubts = ["reportedly", "allegedly", "supposedly", "apparently", "seemingly", "purportedly"];

    public static IEnumerable<Finding> Of(GateInput input)
    {
        if (input.Candidate is null && input.EvidenceFacts.Length != 1)
            yield break;
        var fact = input.EvidenceFacts[0];
        var stem = input.Content.Stem;
        var said = stem + " " + string.Join(' ', input.Keys);
        if (fact.IsHypothetical)
            yield return Finding.Advises("hypothetical", "The article only supposes this; it did not happen.");
        if (fact.IsNegated && !input.IsStatement && !Words.Holds(said, "not") && !said.Contains("n't", StringComparison.Ordinal) && !said.Contains("n’t", StringComparison.Ordinal) && !Words.Holds(said, "never") && !Words.Holds(said, "no"))
            yield return Finding.Advises("polarity-lost", "The article says that this is not so.");
        if (fact.Modality != Modality.Actual && fact.Form != FactForm.Speech && !Hedges.Any(hedge => Words.Holds(said, hedge)))
            yield return Finding.Advises("modality-lost", $"The article says “{WordingOf(input, fact)}”; the question must not say that it is so.");
        if (Array.Find(Doubts, doubt => Words.Holds(fact.Span.Of(input.Index.Text), doubt)) is { } hearsay && !Words.Holds(said, hearsay) && !Words.Holds(said, "according to"))
            yield return Finding.Advises("modality-lost", $"The article says “{hearsay}”; the question must not say that it is so.");
        if (fact.Attribution is { } attribution && !Attributed(input, attribution, said))
            yield return Finding.Advises("attribution-lost", $"This is the word of {attribution.SpeakerWording}; ask what was said, or add “according to”.");
    }

    private static string WordingOf(GateInput input, Fact fact) => fact.ModalityWording is { } span ? span.Of(input.Index.Text) : fact.Modality.ToString();

    private static bool Attributed(GateInput input, Attribution attribution, string said) =>
        Words.Holds(said, attribution.SpeakerWording) || Words.Holds(said, "according to") || Words.Holds(said, attribution.VerbLemma)
        || input.Index.EntityOf(attribution.Entity) is { } speaker && ArticleIndex.IsNamedIn(speaker, said);
}
