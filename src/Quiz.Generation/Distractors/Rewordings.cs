using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Distractors;

/// <summary>
/// Other facts of the article in the form of a key that is a clause: "to hold talks", "hold talks", "that talks were held",
/// "because talks were held".
/// </summary>
internal sealed class Rewordings(ArticleIndex index, IReadOnlyList<Candidate> candidates)
{
    private const int FewestWords = 3;
    private const int MostWords = 18;

    // Nobody aims at these, and nobody urges another to them.
    private static readonly string[] Unwilled =
    [
        "be", "have", "do", "say", "get", "become", "see", "suggest", "show", "seem", "appear", "know", "think", "believe", "feel", "want", "hear", "understand", "mean", "remain",
        "include", "contain", "belong", "lack", "need", "cost", "fall", "die", "happen", "suffer", "own", "hope", "expect", "fear", "like", "love", "hate", "experience", "face",
    ];

    private readonly Ground ground = new(index);

    /// <summary>Options whose fit is only how near they stand; the caller adds how alike they look.</summary>
    public IEnumerable<Distractor> For(Candidate candidate)
    {
        var opening = candidate.Key.Split(' ')[0];
        var options = opening.ToLowerInvariant() switch
        {
            "to" => VerbPhrases(candidate).Select(option => (option.Sentence, Text: opening + " " + option.Text)),
            "that" or "because" => Statements(candidate).Select(option => (option.Sentence, Text: opening + " " + option.Text)),
            _ when IsBaseVerb(candidate) => VerbPhrases(candidate),
            _ => [],
        };
        foreach (var (sentence, text) in options)
        {
            if (Words.Count(text) is >= FewestWords and <= MostWords && !Pointers.PointsOut(text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]))
                yield return new(text, Ground.KindOf(candidate, sentence), $"The article tells this of something else: “{ground.Quote(sentence)}”", 0.1 * Ground.Nearness(candidate, sentence));
        }
    }

    private IEnumerable<(int Sentence, string Text)> VerbPhrases(Candidate candidate)
    {
        foreach (var fact in index.FactsNear(candidate.Fact.Sentence))
        {
            if (!IsUsable(candidate, fact) || fact.Predicate.IsPassive || Unwilled.Contains(fact.Predicate.Lemma) || fact.Attribution is not null || fact.Form == FactForm.Speech)
                continue;
            var verb = index.Document.Sentences[fact.Sentence].Tokens[fact.Predicate.Token];
            var last = fact.Roles.Where(role => role.Span.Start > verb.Span.End && role.Kind is not RoleKind.Time).Select(role => role.Span.End).DefaultIfEmpty(0).Max();
            if (verb.Tag != UniversalTag.Verb || last <= verb.Span.End || last > fact.Span.End)
                continue;
            var rest = index.Text[verb.Span.End..last];
            if (!rest.Contains('"', StringComparison.Ordinal) && !rest.Contains('“', StringComparison.Ordinal) && !rest.Contains(',', StringComparison.Ordinal))
                yield return (fact.Sentence, verb.Lemma + rest);
        }
    }

    private IEnumerable<(int Sentence, string Text)> Statements(Candidate candidate) => candidates
        .Where(other => ArticleIndex.AreNear(other.Fact.Sentence, candidate.Fact.Sentence) && other.Statement is { } statement && IsUsable(candidate, other.Fact) && !statement.StartsWith("According", StringComparison.Ordinal) && !statement.Contains('“', StringComparison.Ordinal))
        .DistinctBy(other => other.Fact.Id)
        .Select(other => (other.Fact.Sentence, Inner(other)));

    // Far enough away not to be a reason or content of the same matter.
    private bool IsUsable(Candidate candidate, Fact fact) =>
        index.IsBody(fact.Sentence) && Math.Abs(fact.Sentence - candidate.Fact.Sentence) > 1 && !fact.IsNegated && !fact.IsHypothetical && !fact.Span.Overlaps(candidate.Fact.Span)
        && fact.Form is FactForm.Clause or FactForm.Relative;

    private string Inner(Candidate other)
    {
        var text = other.Statement!.TrimEnd('.');
        var first = index.Document.Sentences[other.Fact.Sentence].Tokens.FirstOrDefault(token => text.StartsWith(token.Form, StringComparison.OrdinalIgnoreCase));
        return first is { Tag: UniversalTag.Propn } || text.Length > 1 && char.IsUpper(text[1]) || index.EntitiesIn(text.Split(' ')[0]).Any() ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private bool IsBaseVerb(Candidate candidate)
    {
        var tokens = index.Document.Sentences[candidate.Fact.Sentence].Tokens;
        return tokens.FirstOrDefault(token => token.Span.Start >= candidate.KeySpan.Start && token.PennTag != "TO") is { PennTag: "VB" } verb
            && candidate.Key.StartsWith(verb.Form, StringComparison.OrdinalIgnoreCase);
    }
}
