using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;

namespace Quiz.Generation.Stems;

/// <summary>Which facts are not asked about at all.</summary>
internal static class FactCheck
{
    /// <summary>The named reason; null for a fact that may be asked about.</summary>
    public static string? Problem(ArticleReading reading, Fact fact)
    {
        var isNominal = fact.Form is FactForm.Appositive or FactForm.Title;
        if (fact.Confidence < (isNominal ? StemLimits.NominalConfidence : StemLimits.ClauseConfidence))
            return "low-confidence";
        if (fact.InCaption)
            return "caption";
        if (fact.IsHypothetical)
            return "hypothetical";
        if (fact.IsNegated)
            return "negated";
        var tree = reading.Tree(fact.Sentence);
        // What someone says in so many words is asked for with the speaker's name; without one it is nobody's.
        if (reading.IsQuoted(tree[fact.Predicate.Token]) && !isNominal && fact.Attribution is not { SpeakerWording.Length: > 0, Form: SpeechForm.Direct or SpeechForm.Fragment })
            return "quoted";
        return fact.Attribution is { SpeakerWording: "" } ? "unknown-speaker" : null;
    }
}
