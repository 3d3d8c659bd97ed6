using System.Collections.Immutable;
using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>Gathers the names of a document into entities, each with all that stands for it.</summary>
internal static class EntityTable
{
    /// <param name="names">One list a sentence, in the order of the text.</param>
    /// <param name="quotations">Where pronouns are someone else's words.</param>
    public static ImmutableArray<Entity> Build(ImmutableArray<Sentence> sentences, IReadOnlyList<IReadOnlyList<FoundName>> names, ImmutableArray<TextSpan> quotations)
    {
        var all = names.SelectMany(sentence => sentence).ToList();
        var people = new PersonTable(all.Where(name => name.Kind == EntityKind.Person));
        var places = new PlaceTable(all.Any(name => name.Text is "North Korea" or "South Korea" or "North Korean" or "South Korean"));
        var things = new OrganizationTable(all.Where(name => name.Kind is EntityKind.Organization or EntityKind.Event or EntityKind.Miscellaneous));
        var groups = new Dictionary<string, EntityDraft>();
        var drafts = new HashSet<EntityDraft>();
        var pronouns = new PronounLinker(people, quotations);
        List<(EntityDraft, Token)> namedBefore = [];
        for (var i = 0; i < sentences.Length; i++)
        {
            List<(EntityDraft, Token)> named = [];
            EntityDraft? placeBefore = null;
            for (var j = 0; j < names[i].Count; j++)
            {
                var found = names[i][j];
                if (Resolve(found, names[i]) is not { } resolved) continue;
                var (entity, kind) = resolved;
                drafts.Add(entity);
                entity.Add(found.Reference(kind), found.Text);
                if (found.Kind == EntityKind.Person) named.Add((entity, found.Head));
                if (placeBefore is not null && kind == ReferenceKind.Name && IsPlace(found) && LiesIn(names[i][j - 1], found)) PlaceTable.Contain(placeBefore, entity);
                placeBefore = kind == ReferenceKind.Name && IsPlace(found) ? entity : null;
            }

            pronouns.Link(i > 0 ? sentences[i - 1] : null, sentences[i], namedBefore, named);
            namedBefore = named;
        }

        places.ContainKnown();
        var ordered = drafts.OrderBy(draft => draft.References.Min(reference => reference.Span.Start)).ThenBy(draft => draft.Name, StringComparer.Ordinal).ToList();
        var ids = ordered.Select((draft, id) => (draft, id)).ToDictionary(pair => pair.draft, pair => pair.id);
        return [.. ordered.Select(draft => draft.ToEntity(ids[draft], place => ids[place]))];

        (EntityDraft Entity, ReferenceKind Kind)? Resolve(FoundName found, IReadOnlyList<FoundName> beside) => found.Kind switch
        {
            EntityKind.Person => people.Resolve(found),
            EntityKind.GeopoliticalEntity when GovernmentReading.StandsForGovernment(found, beside) =>
                (places.OfCountry(Gazetteer.Default.CountryOfCapital(found.Text)!, null), ReferenceKind.CapitalAsGovernment),
            EntityKind.GeopoliticalEntity or EntityKind.Location => places.Resolve(found),
            EntityKind.Norp => Group(found),
            _ => things.Resolve(found),
        };

        (EntityDraft Entity, ReferenceKind Kind)? Group(FoundName found)
        {
            if (IsLanguage(found)) return null;
            if (Gazetteer.Default.CountryOfDemonym(found.Text) is { } country) return (places.OfCountry(country, null), ReferenceKind.Demonym);
            var key = NameText.Key(found.Text).TrimEnd('s');
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = new EntityDraft(EntityKind.Norp, found.Text));
            return (group, ReferenceKind.Name);
        }
    }

    private static bool IsPlace(FoundName found) => found.Kind is EntityKind.GeopoliticalEntity or EntityKind.Location;

    /// <summary>"Dresden, Germany": nothing but a comma between a place and a country or state.</summary>
    private static bool LiesIn(FoundName inner, FoundName outer)
    {
        var gazetteer = Gazetteer.Default;
        var isLarger = gazetteer.CountryOfName(outer.Text) is not null || (gazetteer.CountryAround(outer.Text) is not null && !gazetteer.IsCity(outer.Text));
        var isListed = outer.Name.End < outer.Sentence.Tokens.Length && outer.Sentence.Tokens[outer.Name.End].Form is "and" or "or";
        return isLarger && !isListed && gazetteer.CountryOfName(inner.Text) is null
            && outer.Name.First == inner.Name.End + 1 && outer.Sentence.Tokens[inner.Name.End].Form == ",";
    }

    /// <summary>"in Chinese", "speaks German": the language, not the country.</summary>
    private static bool IsLanguage(FoundName found)
    {
        var before = found.Name.First > 0 ? found.Sentence.Tokens[found.Name.First - 1] : null;
        var after = found.Name.End < found.Sentence.Tokens.Length ? found.Sentence.Tokens[found.Name.End] : null;
        return before is not null && after?.Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj)
            && (before.Lemma is "speak" or "learn" || (before.Form is "in" or "into" && found.Name.Count == 1));
    }
}
