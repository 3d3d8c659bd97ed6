using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Dates;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Items;

/// <summary>Items that need several facts: a time line to put in order, people to match with posts or with what they said.</summary>
internal sealed class CompositeItems(ArticleIndex index, IReadOnlyList<Candidate> candidates)
{
    private const int Fewest = 3;
    private const int Most = 5;
    private const int LongestElement = 22;

    public IEnumerable<Draft> Of(ImmutableArray<ItemType> types)
    {
        if (types.Contains(ItemType.Ordering) && TimeLine() is { } timeLine)
            yield return timeLine;
        if (types.Contains(ItemType.Matching))
        {
            if (Posts() is { } posts)
                yield return posts;
            if (Words() is { } words)
                yield return words;
        }
    }

    private Draft? TimeLine()
    {
        var events = new List<(DateValue Date, string Text, Candidate Candidate)>();
        foreach (var candidate in candidates)
        {
            if (candidate is not { Kind: FactKind.When, Statement: { } statement, Asked: { } time } || candidate.Fact.Modality != Modality.Actual || candidate.Fact.IsNegated
                || index.DateAt(candidate.KeySpan)?.Value is not { Granularity: DateGranularity.Day or DateGranularity.Month or DateGranularity.Year } date)
                continue;
            var text = WithoutTime(statement, time, candidate.Key);
            if (text is not null && !events.Exists(other => other.Date.First <= date.Last && date.First <= other.Date.Last || other.Candidate.Fact.Id == candidate.Fact.Id))
                events.Add((date, text, candidate));
        }
        if (events.Count < Fewest)
            return null;
        var row = events.Take(Most).OrderBy(entry => entry.Date.First).ToList();
        return Make("time-line", FactKind.When, "Put these events in the order in which they happened, the earliest first.",
            new Ordering([.. row.Select(entry => entry.Text)]), row.ConvertAll(entry => entry.Candidate));
    }

    private static string? WithoutTime(string statement, Role time, string key)
    {
        foreach (var phrase in (string[])[$"{time.Marker} {time.Wording}", $"{time.Marker} {key}", time.Wording, key])
        {
            if (Text.Words.Occurrences(statement, phrase.Trim()) == 1)
            {
                var rest = Text.Words.Replace(statement, phrase.Trim(), "").Replace("  ", " ", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Trim(' ', ',');
                return Text.Words.Count(rest) is >= 4 and <= LongestElement && !Pointers.PointsOut(rest) ? Text.Words.Capitalised(rest) : null;
            }
        }
        return null;
    }

    private Draft? Posts()
    {
        var pairs = new List<(string Prompt, string Match, Candidate Candidate)>();
        foreach (var candidate in candidates.Where(candidate => candidate.Answer == AnswerType.Post && IsCalling(candidate)))
        {
            if (candidate.Fact.Roles.FirstOrDefault(role => role.Kind == RoleKind.Theme) is { Entity: { } holder } && index.EntityOf(holder) is { Kind: EntityKind.Person } person)
                Add(pairs, person.Name, ArticleIndex.WithoutArticle(candidate.Key), candidate);
        }
        return Matched(pairs, "who-holds-which-post", FactKind.Who, "Match each person with his or her post or work.");
    }

    // "A British woman" is neither a post nor work.
    private bool IsCalling(Candidate candidate)
    {
        var tokens = index.Document.Sentences[candidate.Fact.Sentence].Tokens;
        return candidate.Asked is { Head: >= 0 } asked && asked.Head < tokens.Length && KnownNames.IsRole(tokens[asked.Head].Lemma.ToLowerInvariant());
    }

    private Draft? Words()
    {
        var pairs = new List<(string Prompt, string Match, Candidate Candidate)>();
        foreach (var candidate in candidates.Where(candidate => candidate.Answer == AnswerType.Clause && candidate.Fact.Attribution is not null))
        {
            if (index.EntityOf(candidate.Fact.Attribution!.Entity) is { Kind: EntityKind.Person } speaker && Text.Words.Count(candidate.Key) <= LongestElement && !Pointers.PointsOut(Unthat(candidate.Key)))
                Add(pairs, speaker.Name, Text.Words.Capitalised(candidate.Key), candidate);
        }
        return Matched(pairs, "who-said-what", FactKind.WhoSaid, "Match each person with what he or she said.");
    }

    private static void Add(List<(string Prompt, string Match, Candidate Candidate)> pairs, string prompt, string match, Candidate candidate)
    {
        if (!pairs.Exists(pair => pair.Prompt == prompt || pair.Match.Equals(match, StringComparison.OrdinalIgnoreCase)))
            pairs.Add((prompt, match, candidate));
    }

    private Draft? Matched(List<(string Prompt, string Match, Candidate Candidate)> pairs, string rule, FactKind kind, string stem) => pairs.Count < Fewest
        ? null
        : pairs.Take(Most).ToList() is var taken
            ? Make(rule, kind, stem, new Matching([.. taken.Select(pair => pair.Prompt)], [.. taken.Select(pair => pair.Match)], []), taken.ConvertAll(pair => pair.Candidate))
            : null;

    private Draft? Make(string rule, FactKind kind, string stem, Item item, List<Candidate> parts)
    {
        var spans = new List<TextSpan>();
        foreach (var part in parts)
            spans.AddRange(part.Evidence);
        return EvidenceAnchors.Anchored(index, spans) is { } evidence
            ? new(new(kind, stem, item, evidence, "The passages that are marked tell it.", new(ProvenanceKind.Generated, rule)), null, rule, parts.Min(part => part.Fact.Confidence))
            : null;
    }

    private static string Unthat(string clause) => clause.StartsWith("that ", StringComparison.OrdinalIgnoreCase) ? clause[5..] : clause;
}
