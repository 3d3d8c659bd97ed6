using Quiz.Generation.Facts;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Distractors;

/// <summary>Tells people of the news from those who are only named in it: a hero of fiction, a poet long dead, half a product's name.</summary>
internal sealed class Contemporaries(ArticleIndex index)
{
    private const int YearsOfALife = 80;

    private readonly int year = index.Document.Dateline?.Year
        ?? index.Document.Dates.Where(date => date.Value is not null).Select(date => date.Value!.Last.Year).Where(found => found < 2100).DefaultIfEmpty(2020).Max();

    /// <summary>Whether someone may stand beside the key: both of the news, or neither.</summary>
    public bool GoTogether(Entity? key, Entity other) => key is null ? IsOfTheNews(other) : IsOfTheNews(other) || !IsOfTheNews(key);

    // Someone with a full name, or who speaks or acts in the article, and not in another age.
    private bool IsOfTheNews(Entity person) => (TakesPart(person) || person.Name.Contains(' ', StringComparison.Ordinal)) && !IsMostlyPartOfThings(person) && !IsOfThePast(person);

    private bool TakesPart(Entity person) => index.Facts.Any(fact => fact.Attribution?.Entity == person.Id
        || fact.Roles.Any(role => role.Entity == person.Id && role.Kind is RoleKind.Agent or RoleKind.Patient or RoleKind.Recipient or RoleKind.Companion or RoleKind.Theme));

    private bool IsMostlyPartOfThings(Entity person)
    {
        var names = person.References.Where(reference => reference.Kind is not ReferenceKind.Pronoun).ToList();
        return names.Count(IsPartOfThing) * 2 >= Math.Max(1, names.Count);
    }

    // "the James Bond films": a name that only says which thing is meant.
    private bool IsPartOfThing(EntityReference reference)
    {
        var tokens = index.Document.Sentences[reference.Sentence].Tokens;
        return reference.Token < tokens.Length && tokens[reference.Token] is { Relation: "compound" } name && name.Head >= 0 && tokens[name.Head].Tag == UniversalTag.Noun && !Text.NounClasses.IsPerson(tokens[name.Head].Lemma.ToLowerInvariant());
    }

    // Every sentence that tells of the person with a date tells one of another age.
    private bool IsOfThePast(Entity person)
    {
        var dates = person.References.Select(reference => reference.Sentence).Distinct()
            .SelectMany(sentence => index.Document.Dates.Where(date => date.Sentence == sentence && date.Value is not null)).Select(date => date.Value!.Last.Year).ToList();
        return dates.Count > 0 && dates.TrueForAll(told => told < year - YearsOfALife);
    }
}
