using Quiz.Domain.Text;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language.Entities;

namespace Quiz.Generation.Distractors;

/// <summary>Keeps answers that are right, or that no reader would take for one, from being offered as wrong options.</summary>
internal sealed class OptionGuard(ArticleIndex index)
{
    // The same state under several names, and parts of one.
    private static readonly string[][] SameState =
    [
        ["the united states", "united states", "the us", "us", "the u.s.", "u.s.", "america", "the usa", "usa"],
        ["the united kingdom", "united kingdom", "the uk", "uk", "britain", "great britain"],
        ["myanmar", "burma"], ["ivory coast", "côte d'ivoire"], ["bosnia", "bosnia and herzegovina"], ["the congo", "the democratic republic of the congo"],
        ["delhi", "new delhi"], ["kiev", "kyiv"], ["odessa", "odesa"],
    ];

    private static readonly string[] PartsOfBritain = ["england", "scotland", "wales", "northern ireland"];

    private readonly FrameRivals rivals = new(index);

    /// <summary>Named reason why the option must not be offered; null where it may.</summary>
    public string? Objection(Candidate candidate, Distractor option)
    {
        if (IsSame(candidate, option))
            return "alias-of-key";
        if (StandsInStem(candidate, option))
            return "named-in-stem";
        if (Holds(candidate, option))
            return "holds-key-or-part";
        if (candidate.Asked is { IsCoordinated: true } asked && Words.Holds(asked.Wording, option.Text))
            return "coordinated-partner";
        return rivals.MayAlsoBeRight(candidate, option.Text, option.Entity) ? "also-right" : null;
    }

    private bool IsSame(Candidate candidate, Distractor option)
    {
        var (key, other) = (Bare(candidate.Key), Bare(option.Text));
        if (key == other || candidate.Aliases.Any(alias => Bare(alias) == other))
            return true;
        if (SameState.Any(names => names.Contains(key) && names.Contains(other)) || option.Order is null && SameWords(candidate.Key, option.Text))
            return true;
        return option.Entity is { } entity && (candidate.Asked?.Entity == entity || index.EntityNamed(candidate.Key) is { } named && (named.Id == entity || AreOne(named, index.EntityOf(entity)!)));
    }

    // "Kcho's real name is Alexis Leiva Machado": a sentence that says of one that it is the other.
    private bool AreOne(Entity one, Entity other) => index.FactsWith("be").Any(fact => fact.Roles.Length >= 2
        && ArticleIndex.IsNamedIn(one, fact.Roles[0].Wording) != ArticleIndex.IsNamedIn(other, fact.Roles[0].Wording)
        && fact.Roles.Skip(1).Any(role => ArticleIndex.IsNamedIn(one, role.Wording) || ArticleIndex.IsNamedIn(other, role.Wording)));

    // "fishermen" and "fisherman", "United Nations" and its misprint.
    private bool SameWords(string key, string other)
    {
        var (mine, theirs) = (index.Vocabulary.TermsOf(key), index.Vocabulary.TermsOf(other));
        if (mine.Count > 0 && theirs.Count > 0 && (mine.IsSubsetOf(theirs) || theirs.IsSubsetOf(mine)))
            return true;
        return key.Length > 7 && (EditDistance.Between(key, other) <= 1 || key.Length == other.Length && key.Order().SequenceEqual(other.Order()));
    }

    private bool StandsInStem(Candidate candidate, Distractor option) =>
        Words.Holds(candidate.Stem, ArticleIndex.WithoutArticle(option.Text))
        || index.EntityOf(option.Entity) is { } entity && ArticleIndex.IsNamedIn(entity, candidate.Stem);

    // Containers and parts: of words ("Kim" in "Kim Jong-un") and of places (a city in its country).
    private bool Holds(Candidate candidate, Distractor option)
    {
        var (key, other) = (Bare(candidate.Key), Bare(option.Text));
        if (option.Order is null && (Words.Holds(key, other) || Words.Holds(other, key)))
            return true;
        if (PartsOfBritain.Contains(key) && SameState[1].Contains(other) || PartsOfBritain.Contains(other) && SameState[1].Contains(key))
            return true;
        var mine = index.EntityOf(candidate.Asked?.Entity) ?? index.EntityNamed(candidate.Key);
        var theirs = index.EntityOf(option.Entity) ?? index.EntityNamed(option.Text);
        return mine is not null && theirs is not null && (Contains(mine, theirs) || Contains(theirs, mine));
    }

    private bool Contains(Entity place, Entity inner)
    {
        for (var (at, steps) = (inner, 0); at.Within is { } outer && steps < 5 && index.EntityOf(outer) is { } next; at = next, steps++)
        {
            if (next.Id == place.Id)
                return true;
        }
        return place.Kind == EntityKind.GeopoliticalEntity && place.Country is { } country && inner.Country == country && IsCountry(place, country)
            && !IsCountry(inner, country);
    }

    private static bool IsCountry(Entity entity, string code) => entity.Country == code && entity.Within is null && Neighbours.Default.OfCountry(entity.Name).Length > 0;

    private static string Bare(string text) => ArticleIndex.WithoutArticle(text.Trim().TrimEnd('.')).ToLowerInvariant();
}
