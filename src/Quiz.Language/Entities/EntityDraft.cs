using System.Collections.Immutable;

namespace Quiz.Language.Entities;

/// <summary>An entity while its references are being gathered.</summary>
internal sealed class EntityDraft(EntityKind kind, string name)
{
    private readonly List<string> wordings = [];
    private readonly List<EntityReference> references = [];

    public EntityKind Kind { get; } = kind;

    public string Name { get; set; } = name;

    public string? Country { get; set; }

    public EntityDraft? Within { get; set; }

    public IReadOnlyList<EntityReference> References => references;

    public void Add(EntityReference reference, string wording)
    {
        references.Add(reference);
        if (reference.Kind != ReferenceKind.Pronoun && !wordings.Contains(wording)) wordings.Add(wording);
    }

    public Entity ToEntity(int id, Func<EntityDraft, int> idOf) => new()
    {
        Id = id,
        Kind = Kind,
        Name = Name,
        Aliases = [.. wordings.Where(wording => wording != Name)],
        References = [.. references.OrderBy(reference => reference.Span.Start).ThenBy(reference => reference.Span.Length)],
        Country = Country,
        Within = Within is { References.Count: > 0 } place ? idOf(place) : null,
    };
}
