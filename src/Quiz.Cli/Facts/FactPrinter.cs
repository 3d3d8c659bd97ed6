using System.Globalization;
using Quiz.Generation;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;

namespace Quiz.Cli.Facts;

/// <summary>Prints facts and questions for people to read.</summary>
internal sealed class FactPrinter(SourceArticle article, TextWriter output)
{
    private string Text => article.Document.Text;

    public void Print(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fact.Id + 1}. {fact.Predicate.Lemma}{Traits(fact)}  {fact.Confidence:0.00}"));
            output.WriteLine($"   \"{OneLine(fact.Span.Of(Text))}\"");
            if (fact.Attribution is { } attribution)
                output.WriteLine($"   {"says",-10} {attribution.SpeakerWording} ({attribution.VerbLemma}, {Lower(attribution.Form)})");
            foreach (var role in fact.Roles)
                output.WriteLine($"   {Lower(role.Kind),-10} {(role.Marker is null ? "" : $"[{role.Marker}] ")}{role.Wording}");
        }
    }

    public void Print(IEnumerable<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{candidate.Stem}  [{candidate.Rule}, {candidate.Answer}, {candidate.Fact.Confidence:0.00}]"));
            output.WriteLine($"   {candidate.Key}{(candidate.Aliases.IsEmpty ? "" : $" (or {string.Join(", ", candidate.Aliases)})")}");
            foreach (var evidence in candidate.Evidence)
                output.WriteLine($"   \"{OneLine(evidence.Of(Text))}\"");
            if (candidate.Statement is { } statement)
                output.WriteLine($"   = {statement}");
        }
    }

    public void Print(IEnumerable<Rejection> rejections)
    {
        output.WriteLine();
        foreach (var rejection in rejections)
            output.WriteLine($"- {rejection.Stage}/{rejection.Reason}: {OneLine(rejection.Subject)}{(rejection.Detail is null ? "" : $" ({rejection.Detail})")}");
    }

    private static string Traits(Fact fact)
    {
        var traits = new List<string> { Lower(fact.Form) };
        if (fact.Predicate.IsPassive)
            traits.Add("passive");
        if (fact.Modality != Modality.Actual)
            traits.Add(Lower(fact.Modality));
        if (fact.IsNegated)
            traits.Add("negated");
        if (fact.IsHypothetical)
            traits.Add("hypothetical");
        if (fact.InCaption)
            traits.Add("caption");
        return $" ({string.Join(", ", traits)})";
    }

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
