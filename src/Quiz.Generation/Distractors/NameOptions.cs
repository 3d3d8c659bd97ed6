using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Distractors;

/// <summary>People, organisations and places of the article, and for countries and cities their neighbours.</summary>
internal sealed class NameOptions(ArticleIndex index)
{
    // "to Lukla": the other options go on from the verb in the same way.
    private static readonly string[] Prepositions = ["to ", "in ", "at ", "on ", "from ", "near ", "into ", "outside ", "with "];

    private const float LeastSure = 0.45f;

    private readonly Ground ground = new(index);
    private readonly HashSet<int> sure = Sure(index);
    private readonly HashSet<int> doing = Doing(index, Ground.IsActor);
    private readonly HashSet<int> acting = Doing(index, role => role.Kind is RoleKind.Agent or RoleKind.Companion or RoleKind.Recipient);

    public IEnumerable<Distractor> For(Candidate candidate)
    {
        var preposition = Prepositions.FirstOrDefault(word => candidate.Key.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } found ? candidate.Key[..found.Length] : "";
        return preposition.Length == 0
            ? Names(candidate)
            : Names(candidate with { Key = candidate.Key[preposition.Length..] }).Select(option => option with { Text = preposition + option.Text });
    }

    private IEnumerable<Distractor> Names(Candidate candidate)
    {
        foreach (var entity in index.Document.Entities)
        {
            if (Suits(candidate, entity) && sure.Contains(entity.Id) && GoesWithKey(candidate, entity) && Place(candidate, entity) is { } place)
                yield return FromArticle(candidate, entity, place);
        }
        foreach (var name in Nearby(candidate))
        {
            if (!Text.Words.Holds(index.Text, ArticleIndex.WithoutArticle(name)))
                yield return new(name, DistractorKind.Unsupported, $"The article does not name {name}.", 0.2);
        }
    }

    private Distractor FromArticle(Candidate candidate, Entity entity, EntityReference place)
    {
        var acts = doing.Contains(entity.Id);
        var name = NameWording.Of(entity, index.Text);
        return new(
            name,
            Ground.KindOf(candidate, place.Sentence),
            ground.Rationale(candidate, name, place.Sentence, entity.Id),
            0.5 + 0.3 * Ground.Nearness(candidate, place.Sentence) + (acts ? 0.15 : 0) + Math.Min(0.05, 0.01 * entity.References.Length))
        {
            Entity = entity.Id,
        };
    }

    // The mention in the sentence of the evidence, else the nearest one of the body.
    private EntityReference? Place(Candidate candidate, Entity entity) => entity.References
        .Where(reference => reference.Kind is ReferenceKind.Name or ReferenceKind.ShortName or ReferenceKind.Acronym
            && index.BlockOf(reference.Sentence) is not (Domain.Articles.BlockKind.Byline or Domain.Articles.BlockKind.Dateline))
        .OrderBy(reference => index.IsBody(reference.Sentence) ? 0 : 1)
        .ThenBy(reference => Math.Abs(reference.Sentence - candidate.Fact.Sentence)).ThenBy(reference => reference.Span.Start)
        .FirstOrDefault();

    // What the recogniser doubts may be no name at all.
    private static HashSet<int> Sure(ArticleIndex index)
    {
        var spans = index.Document.Mentions.Where(mention => mention.Probability >= LeastSure).Select(mention => mention.Span).ToHashSet();
        return [.. index.Document.Entities.Where(entity => entity.References.Any(reference => spans.Contains(reference.Span))).Select(entity => entity.Id)];
    }

    // Who says something or has a part of these in a fact.
    private static HashSet<int> Doing(ArticleIndex index, Func<Role, bool> part) =>
        [.. index.Facts.SelectMany(fact => fact.Roles.Where(part).Select(role => role.Entity).Append(fact.Attribution?.Entity)).OfType<int>()];

    private bool GoesWithKey(Candidate candidate, Entity entity) => candidate.Answer switch
    {
        AnswerType.Person => TakesPart(candidate, entity) && PersonForm.Of(KeyEntity(candidate)?.Name ?? candidate.Key) == PersonForm.Of(entity.Name)
            && !PersonForm.IsMisprintOf(entity.Name, candidate.Stem + " " + candidate.Key),
        AnswerType.Organization => OrganizationKinds.GoTogether(candidate.Key, entity.Name) && IsBody(entity),
        AnswerType.Place => KeyEntity(candidate) is not { } key || key.Kind == entity.Kind && PlaceKinds.Of(key.Name) == PlaceKinds.Of(entity.Name) && !ArePartAndWhole(key.Name, entity.Name),
        AnswerType.City => PlaceKinds.Of(entity.Name) is null && !ArePartAndWhole(ArticleIndex.WithoutArticle(candidate.Key), entity.Name),
        _ => true,
    };

    // Its name says so, or it does or says something: other names may have been taken for a body's by mistake.
    private bool IsBody(Entity entity) => !PersonForm.IsNumeral(entity.Name) && (OrganizationKinds.Of(entity.Name) is not null || acting.Contains(entity.Id));

    // A hero of fiction, a poet long dead or half a product's name would not be taken for someone of the news, nor someone who says nothing for a speaker.
    private bool TakesPart(Candidate candidate, Entity person) => KeyEntity(candidate) is { } key && !index.People.HasPart(key)
        || index.People.IsHuman(person) && (candidate.Kind == FactKind.WhoSaid ? index.People.Speaks(person) : index.People.HasPart(person));

    private Entity? KeyEntity(Candidate candidate) => index.EntityOf(candidate.Asked?.Entity) ?? index.EntityNamed(candidate.Key);

    // "Iqaluit, Nunavut", "Iqaluit on Baffin Island": one lies in the other.
    private bool ArePartAndWhole(string one, string other)
    {
        foreach (var (inner, outer) in new[] { (one, other), (other, one) })
        {
            foreach (var joint in (string[])[", ", " in ", " on ", " (", ", in ", " in the ", " on the ", ", the capital of ", ", capital of "])
            {
                if (index.Text.Contains(inner + joint + outer, StringComparison.Ordinal))
                    return true;
            }
            if (LiesIn(inner, outer))
                return true;
        }
        return false;
    }

    // "Iqaluit, the largest town in the Canadian territory of Nunavut".
    private bool LiesIn(string inner, string outer)
    {
        for (var at = index.Text.IndexOf(inner + ", the ", StringComparison.Ordinal); at >= 0; at = index.Text.IndexOf(inner + ", the ", at + 1, StringComparison.Ordinal))
        {
            var start = at + inner.Length + 2;
            var end = index.Text.IndexOfAny([',', '.', ';', '\n'], start);
            if (Text.Words.Holds(index.Text[start..(end < 0 ? index.Text.Length : end)], outer))
                return true;
        }
        return false;
    }

    private static bool Suits(Candidate candidate, Entity entity) => candidate.Answer switch
    {
        AnswerType.Person => entity.Kind == EntityKind.Person,
        AnswerType.Organization => entity.Kind == EntityKind.Organization,
        AnswerType.Country => entity.Kind == EntityKind.GeopoliticalEntity && IsCountry(entity.Name),
        AnswerType.City => entity.Kind == EntityKind.GeopoliticalEntity && entity.Name is var name
            && !IsCountry(name) && (Neighbours.Default.OfCity(name).Length > 0 || entity.Within is not null),
        AnswerType.Place => entity.Kind is EntityKind.Location or EntityKind.GeopoliticalEntity && IsCountry(entity.Name) == IsCountry(candidate.Key),
        AnswerType.Event => entity.Kind == EntityKind.Event,
        _ => false,
    };

    private static bool IsCountry(string name) => Neighbours.Default.OfCountry(name).Length > 0 || KnownNames.IsCountry(name);

    private static ImmutableArray<string> Nearby(Candidate candidate) => candidate.Answer switch
    {
        AnswerType.Country => Neighbours.Default.OfCountry(candidate.Key),
        AnswerType.City => Neighbours.Default.OfCity(candidate.Key),
        _ => [],
    };
}
