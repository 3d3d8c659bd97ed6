using Quiz.Generation.Distractors;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Items;

/// <summary>
/// Finds changes after which a sentence is false, by the article's own words: another figure or year, more for fewer, after
/// for before, a verb's opposite, two people in each other's place. What is only untold is no contradiction.
/// </summary>
internal sealed class ContradictionFinder(ArticleReading reading, ArticleIndex index)
{
    private readonly GapFinder gaps = new(reading, index);

    public IEnumerable<Contradiction> Of(int sentence) =>
        (Thresholds.GivesGround(index.SentenceText(sentence)) ? [] : Exchanges(sentence).Concat(Opposites(sentence)).Concat(Comparisons(sentence)).Concat(Sequences(sentence)))
            .Concat(Figures(sentence)).Concat(Years(sentence)).Where(change => change.Edits.All(edit => IsInMainClause(sentence, edit.Span)));

    // A year in a side remark is not what the sentence says.
    private bool IsInMainClause(int sentence, TextSpan span)
    {
        var tree = reading.Tree(sentence);
        for (var at = tree.Sentence.Tokens.First(token => token.Span.End > span.Start).Index; at >= 0; at = tree[at].Head)
        {
            var first = tree.Subtree(at)[0];
            if (tree.Has(at, "advcl", "parataxis") || tree.Has(at, "acl", "appos") && (tree[first].Form is "," or "(" or "–" || first > 0 && tree[first - 1].Form is "," or "(" or "–"))
                return false;
        }
        return true;
    }

    // "Berg beat Dahl": "Dahl beat Berg".
    private IEnumerable<Contradiction> Exchanges(int sentence)
    {
        foreach (var fact in Told(sentence))
        {
            if (fact.Predicate.IsPassive || !OneWayVerbs.Contains(fact.Predicate.Lemma) || NameOf(fact, RoleKind.Agent) is not { } one || NameOf(fact, RoleKind.Patient) is not { } other || one.Entity.Kind != other.Entity.Kind || one.Entity.Id == other.Entity.Id)
                continue;
            yield return new("false-exchange", [(one.Span, other.Span.Of(reading.Text)), (other.Span, one.Span.Of(reading.Text))],
                $"It is the other way round: {one.Entity.Name} did so, not {other.Entity.Name}.");
        }
    }

    private IEnumerable<Contradiction> Opposites(int sentence)
    {
        var tree = reading.Tree(sentence);
        foreach (var fact in Told(sentence))
        {
            var verb = tree[fact.Predicate.Token];
            var nouns = tree.Children(verb.Index).Where(child => tree.Has(child, "nsubj", "obj")).Select(child => tree[child].Lemma.ToLowerInvariant()).ToList();
            if (tree.Child(verb.Index, "compound:prt") is null && OppositeVerbs.Of(verb, nouns) is { } opposite)
                yield return new("false-opposite", [(verb.Span, opposite)], $"The article says “{verb.Form}”, the opposite of “{opposite}”.");
        }
    }

    // "more than 30": "fewer than 30".
    private IEnumerable<Contradiction> Comparisons(int sentence)
    {
        var tree = reading.Tree(sentence);
        for (var i = 0; i + 2 < tree.Count; i++)
        {
            if (reading.IsQuoted(tree[i]) || !tree[i + 1].Form.Equals("than", StringComparison.Ordinal) || reading.NumbersIn(sentence).FirstOrDefault(number => number.Span.Contains(tree[i + 2].Span)) is not { Value: > 1 } number)
                continue;
            var isCounted = number is { Kind: EntityKind.Number, Unit: null };
            var by = tree[i].Form switch
            {
                "more" => isCounted ? "fewer" : "less",
                "More" => isCounted ? "Fewer" : "Less",
                "less" or "fewer" => "more",
                "Less" or "Fewer" => "More",
                _ => null,
            };
            if (by is not null)
                yield return new("false-comparison", [(tree[i].Span, by)], $"The article says “{tree[i].Form.ToLowerInvariant()} than {number.Span.Of(reading.Text)}”, not “{by.ToLowerInvariant()}”.");
        }
    }

    // "before 1990": "after 1990".
    private IEnumerable<Contradiction> Sequences(int sentence)
    {
        var tree = reading.Tree(sentence);
        foreach (var date in reading.DatesIn(sentence))
        {
            var marker = tree.Sentence.Tokens.LastOrDefault(token => token.Span.End < date.Span.Start);
            if (marker is null || !Syntax.DateWording.IsSelfContained(date, reading.Text) || marker.Span.End + 1 != date.Span.Start || reading.IsQuoted(marker))
                continue;
            var by = marker.Form switch
            {
                "before" => "after",
                "after" => "before",
                "Before" => "After",
                "After" => "Before",
                _ => null,
            };
            if (by is not null)
                yield return new("false-sequence", [(marker.Span, by)], $"The article says “{marker.Form.ToLowerInvariant()} {date.Span.Of(reading.Text)}”.");
        }
    }

    private IEnumerable<Contradiction> Figures(int sentence)
    {
        var tree = reading.Tree(sentence);
        foreach (var gap in gaps.Numbers(sentence))
        {
            var text = gap.Span.Of(reading.Text);
            var isRough = reading.NumbersIn(sentence).Any(number => number.Span.Overlaps(gap.Span) && number.Approximation is not null);
            if (isRough || Thresholds.IsThreshold(reading.Text[tree.Sentence.Span.Start..gap.Span.Start], gap.Span.Start - tree.Sentence.Span.Start) || reading.IsQuoted(gap.Span.Start) || NumberWording.Of(text) is not { } wording)
                continue;
            var near = wording.Near((int)(Seed.Of(index.SentenceText(sentence)) % 4), gap.Rule == "cloze-percentage" ? 100m : null);
            if (near.Count > 0)
            {
                var other = wording.With(near[(int)(Seed.Of(text) % (uint)near.Count)]);
                yield return new("false-number", [(gap.Span, other)], $"The article says “{text}”, not “{other}”.");
            }
        }
    }

    private IEnumerable<Contradiction> Years(int sentence)
    {
        foreach (var date in reading.DatesIn(sentence))
        {
            var text = date.Span.Of(reading.Text);
            if (reading.IsQuoted(date.Span.Start) || !Syntax.DateWording.IsSelfContained(date, reading.Text) || Distractors.DateWording.Of(text) is not { Year: { } year, Weekday: null } wording
                || reading.Document.Dates.Count(other => other.Value is { } value && value.First.Year <= year && year <= value.Last.Year) != 1)
                continue;
            var other = wording.With(wording with { Year = year - (Seed.Of(text) % 2 == 0 ? 2 : 3) });
            yield return new("false-year", [(date.Span, other)], $"The article says “{text}”, not “{other}”.");
        }
    }

    // What the article tells as so, in its own voice or another's, and not in a quotation.
    private IEnumerable<Fact> Told(int sentence) => index.FactsOf(sentence).Where(fact => fact is { IsNegated: false, IsHypothetical: false, Modality: Modality.Actual, Form: FactForm.Clause, Confidence: >= 0.7 }
        && !reading.IsQuoted(fact.Predicate.Span.Start));

    private (TextSpan Span, Entity Entity)? NameOf(Fact fact, RoleKind kind)
    {
        var role = fact.Roles.FirstOrDefault(role => role.Kind == kind && !role.IsCoordinated);
        if (role is null || index.EntityOf(role.Entity) is not { Kind: EntityKind.Person or EntityKind.Organization } entity)
            return null;
        var mention = reading.MentionsIn(fact.Sentence).FirstOrDefault(mention => mention.FirstToken <= role.Head && role.Head < mention.FirstToken + mention.TokenCount);
        // A title or a description that stays behind would tell who is who.
        return mention is { Title: null } && mention.Span.Length >= role.Span.Length - 4 ? (mention.Span, entity) : null;
    }
}
