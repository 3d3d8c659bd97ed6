using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Generation.Verification;

namespace Quiz.Generation.Distractors;

/// <summary>
/// Finds three wrong options for a candidate, each typed by where it comes from (STARC: Berzak, Malmaud and Levy, 2020), of
/// the key's type and granularity, and none that might be right.
/// </summary>
internal sealed class DistractorFinder(ArticleIndex index, IReadOnlyList<Candidate> candidates)
{
    private const int Wanted = 3;
    private const int FewestPrinted = 2;

    private readonly OptionGuard guard = new(index);
    private readonly NameOptions names = new(index);
    private readonly DateOptions dates = new(index);
    private readonly NumberOptions numbers = new(index);
    private readonly PhraseOptions phrases = new(index);
    private readonly ClauseOptions clauses = new(index, candidates);

    public DistractorSet For(Candidate candidate)
    {
        var key = KeyWording(candidate);
        var survivors = new List<Distractor>();
        foreach (var option in Pool(candidate).OrderByDescending(option => option.Fit).ThenBy(option => option.Text, StringComparer.Ordinal))
        {
            if (guard.Objection(candidate, option) is null && !survivors.Any(other => Clash(other, option)))
                survivors.Add(option);
        }
        if (survivors.Count < Wanted)
            return new(key, [], false, [.. survivors], survivors.Count == 0 ? "no-distractors" : "fewer-than-three-distractors");
        // Neighbours of a place, a day or a figure are plausible beside those of the article, not in their stead: the key would be the only one that a reader finds.
        var printed = survivors.Take(Wanted).Count(option => option.Kind != DistractorKind.Unsupported);
        if (printed < FewestPrinted && HasNeighbours(candidate))
            return new(key, [], false, [.. survivors], "fewer-than-two-in-article");

        var chosen = Chosen(key, survivors);
        if (chosen is null)
            return new(key, [], false, [.. survivors], "key-stands-out");
        var isOrdered = chosen.TrueForAll(option => option.Order is not null) && OrderOf(candidate, key) is not null;
        var options = isOrdered ? Ordered(candidate, key, chosen) : Placed(key, chosen, (int)(Seed.Of(candidate.Stem) % (Wanted + 1)));
        return new(key, options, isOrdered, [.. survivors], null);
    }

    // The best three; where the key would be by far the longest, the third gives way to the longest of the rest.
    private static List<Distractor>? Chosen(string key, List<Distractor> survivors)
    {
        var chosen = survivors.Take(Wanted).ToList();
        if (!StandsOut(key, chosen))
            return chosen;
        chosen[^1] = survivors.Skip(Wanted - 1).MaxBy(option => option.Text.Length)!;
        return StandsOut(key, chosen) ? null : chosen;
    }

    private static bool StandsOut(string key, List<Distractor> chosen) => OptionCheck.IsMuchLonger(key.Length, chosen.Max(option => option.Text.Length));

    /// <summary>Options with the key at a place, the wrong ones in alphabetical order round it.</summary>
    internal static ImmutableArray<Option> Placed(string key, IReadOnlyList<Distractor> chosen, int place)
    {
        var options = chosen.OrderBy(option => option.Text, StringComparer.Ordinal).Select(Wrong).ToList();
        options.Insert(place, new(key, true));
        return [.. options];
    }

    private static bool HasNeighbours(Candidate candidate) => candidate.Answer is AnswerType.Country or AnswerType.City
        or AnswerType.Date or AnswerType.Month or AnswerType.Year or AnswerType.Weekday
        or AnswerType.Count or AnswerType.Money or AnswerType.Percent or AnswerType.Age or AnswerType.Measure or AnswerType.Ordinal or AnswerType.Duration;

    private static ImmutableArray<Option> Ordered(Candidate candidate, string key, List<Distractor> chosen) =>
        [.. chosen.Select(option => (Option: Wrong(option), Order: option.Order!.Value))
            .Append((Option: new Option(key, true), Order: OrderOf(candidate, key)!.Value))
            .OrderBy(entry => entry.Order).Select(entry => entry.Option)];

    private static Option Wrong(Distractor distractor) => new(distractor.Text, false, distractor.Kind, distractor.Rationale);

    private IEnumerable<Distractor> Pool(Candidate candidate) => candidate.Answer switch
    {
        AnswerType.Person or AnswerType.People => index.EntityNamed(candidate.Key) is not null ? names.For(candidate) : phrases.For(candidate),
        AnswerType.Organization or AnswerType.Country or AnswerType.City or AnswerType.Place or AnswerType.Event => names.For(candidate),
        AnswerType.Date or AnswerType.Month or AnswerType.Year or AnswerType.Weekday => dates.For(candidate),
        AnswerType.Count or AnswerType.Money or AnswerType.Percent or AnswerType.Age or AnswerType.Measure or AnswerType.Ordinal or AnswerType.Duration => numbers.For(candidate),
        AnswerType.Clause or AnswerType.Reason or AnswerType.Purpose or AnswerType.Manner => clauses.For(candidate),
        AnswerType.Post or AnswerType.Thing => phrases.For(candidate),
        _ => [],
    };

    // A name without its title and a post without its article: the other options have none either.
    private string KeyWording(Candidate candidate) =>
        candidate.Answer == AnswerType.Person && index.EntityNamed(candidate.Key) is { } entity && Words.Holds(candidate.Key, entity.Name) && !Words.Holds(candidate.Stem, entity.Name)
            ? entity.Name
            : candidate.Answer == AnswerType.Post ? ArticleIndex.WithoutArticle(candidate.Key)
            : candidate.Key;

    private static decimal? OrderOf(Candidate candidate, string key) => candidate.Answer switch
    {
        AnswerType.Date or AnswerType.Month or AnswerType.Year or AnswerType.Weekday => DateWording.Of(key)?.Order,
        AnswerType.Ordinal => NumberOptions.OrdinalIn(key),
        _ => NumberWording.Of(key)?.Value,
    };

    // Two options of which one is in the other, or that say the same, are one option too few.
    private bool Clash(Distractor one, Distractor other) =>
        one.Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase)
        || one.Order is not null && one.Order == other.Order
        || one.Entity is not null && one.Entity == other.Entity
        || one.Order is null && (Words.Holds(one.Text, other.Text) || Words.Holds(other.Text, one.Text))
        || Contains(one, other) || Contains(other, one);

    private bool Contains(Distractor one, Distractor other) => one.Entity is { } place && index.EntityOf(other.Entity)?.Within == place;
}
