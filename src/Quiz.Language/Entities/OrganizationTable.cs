using System.Collections.Frozen;

namespace Quiz.Language.Entities;

/// <summary>Organisations, events and other named things: the full name gathers its acronym and its shortened forms.</summary>
internal sealed class OrganizationTable
{
    /// <summary>First words that many names share: alone they are no short form of one.</summary>
    private static readonly FrozenSet<string> CommonFirstWords = new[]
    {
        "Bank", "University", "Institute", "National", "International", "Royal", "American", "Ministry", "Department", "Council", "Party", "House",
        "Court", "United", "World", "European", "Central", "General", "New", "Federal", "State", "Office", "School", "College", "Supreme", "North",
        "South", "East", "West", "Great", "Global", "Public", "First", "Security", "Social", "Human", "City", "Team", "Union", "Olympic", "Air",
    }.ToFrozenSet();

    private static readonly string[] CompanyEndings = [" Inc", " Inc.", " Ltd", " Ltd.", " Corp", " Corp.", " Corporation", " plc", " PLC", " Co", " Co.", " LLC", " Group"];

    private readonly List<(string Key, EntityDraft Entity, string Name)> things = [];

    public OrganizationTable(IEnumerable<FoundName> names)
    {
        foreach (var found in names.OrderByDescending(found => found.Text.Count(c => c == ' ')).ThenBy(found => found.Span.Start))
        {
            var key = Key(found.Text);
            if (things.Exists(thing => thing.Key == key)) continue;
            // Shortened forms join their full name below, when they are resolved.
            if (FullNames(found.Text).Count == 1) continue;
            things.Add((key, new EntityDraft(found.Kind, found.Text), found.Text));
        }
    }

    public (EntityDraft Entity, ReferenceKind Kind) Resolve(FoundName found)
    {
        var key = Key(found.Text);
        var same = things.FindIndex(thing => thing.Key == key);
        if (same >= 0) return (things[same].Entity, ReferenceKind.Name);
        return (FullNames(found.Text)[0], NameText.IsAcronym(found.Text) ? ReferenceKind.Acronym : ReferenceKind.ShortName);
    }

    /// <summary>Entities of longer names that this is the acronym or the beginning of.</summary>
    private List<EntityDraft> FullNames(string text)
    {
        if (NameText.IsAcronym(text)) return [.. things.Where(thing => AcronymNames.Abbreviates(text, thing.Name)).Select(thing => thing.Entity)];
        if (!text.Contains(' ', StringComparison.Ordinal) && CommonFirstWords.Contains(text)) return [];
        var key = Key(text) + " ";
        return [.. things.Where(thing => thing.Key.StartsWith(key, StringComparison.Ordinal)).Select(thing => thing.Entity)];
    }

    private static string Key(string name)
    {
        foreach (var ending in CompanyEndings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) name = name[..^ending.Length].TrimEnd(',');
        }

        return NameText.Key(name);
    }
}
