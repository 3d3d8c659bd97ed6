using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>The places of a document; a country is one entity with its aliases, its people's adjective and its capital as government.</summary>
/// <param name="hasKorea">Whether the document speaks of either Korea, so that "the North" is one.</param>
internal sealed class PlaceTable(bool hasKorea)
{
    private readonly Dictionary<string, EntityDraft> places = [];

    public (EntityDraft Entity, ReferenceKind Kind) Resolve(FoundName found)
    {
        var gazetteer = Gazetteer.Default;
        if (CountryOf(found) is { } country) return (OfCountry(country, found.Text), ReferenceKind.Name);
        var key = NameText.Key(found.Text);
        if (!places.TryGetValue(key, out var place))
        {
            place = new EntityDraft(found.Kind, found.Text) { Country = gazetteer.CountryAround(found.Text)?.Code };
            places.Add(key, place);
        }

        return (place, ReferenceKind.Name);
    }

    /// <summary>The entity of a country; <paramref name="name"/> null where the text only has its people or capital.</summary>
    public EntityDraft OfCountry(Country country, string? name)
    {
        if (!places.TryGetValue(country.Code, out var entity))
        {
            entity = new EntityDraft(EntityKind.GeopoliticalEntity, country.Name) { Country = country.Code };
            if (name is not null) entity.Name = name;
            places.Add(country.Code, entity);
        }
        else if (name is not null && IsFuller(name, entity, country))
        {
            entity.Name = name;
        }

        return entity;
    }

    /// <summary>Notes that one place lies in another where the text says so ("Dresden, Germany") or the gazetteer knows.</summary>
    public static void Contain(EntityDraft place, EntityDraft within)
    {
        if (place == within || place.Within is not null || within.Within == place) return;
        place.Within = within;
        place.Country ??= within.Country;
    }

    public void ContainKnown()
    {
        foreach (var place in places.Values)
        {
            if (place.Country is { } code && places.TryGetValue(code, out var country) && country.References.Count > 0) Contain(place, country);
        }
    }

    /// <summary>"the North" and "the South" are the Koreas where the document speaks of them.</summary>
    private Country? CountryOf(FoundName found)
    {
        if (found.Text is not ("North" or "South")) return Gazetteer.Default.CountryOfName(found.Text);
        var isHalf = hasKorea && found.Name.First > 0 && found.Sentence.Tokens[found.Name.First - 1].Form is "the" or "The";
        return isHalf ? Gazetteer.Default.CountryOfCode(found.Text == "North" ? "KP" : "KR") : null;
    }

    private static bool IsFuller(string name, EntityDraft entity, Country country)
    {
        // A name that only stands for the country ("the North") never becomes the entity's; a longer one does ("U.S." to "United States").
        if (name is "North" or "South") return false;
        var isOwn = entity.Name == country.Name && entity.References.All(reference => reference.Kind != ReferenceKind.Name);
        return isOwn || name.Length > entity.Name.Length;
    }
}
