using Quiz.Language.Entities;

namespace Quiz.Generation.Distractors;

/// <summary>How a sentence names an entity: "the United Nations", but "Greenpeace".</summary>
internal static class NameWording
{
    private static readonly string[] WithArticle =
        ["Arctic", "Antarctic", "Atlantic", "Pacific", "Caribbean", "Mediterranean", "Balkans", "Baltic", "Middle East", "Far East", "Netherlands", "Philippines", "Vatican", "Amazon", "Sahara", "Himalayas", "Alps", "Earth"];

    private static readonly string[] Heads = ["Ocean", "Sea", "River", "Islands", "Republic", "Kingdom", "States", "Emirates", "Mountains", "Desert", "Peninsula", "Gulf", "Canal", "Strait", "Archipelago"];

    /// <summary>The name with "the" before it where the article mostly writes it so.</summary>
    public static string Of(Entity entity, string text)
    {
        if (entity.Kind == EntityKind.Person || entity.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return entity.Name;
        var names = entity.References.Where(reference => reference.Kind == ReferenceKind.Name && reference.Span.Of(text) == entity.Name).ToList();
        var withArticle = names.Count(reference => reference.Span.Start >= 4 && text.AsSpan(reference.Span.Start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase));
        return withArticle * 2 > names.Count || withArticle == 0 && NeedsArticle(entity) ? "the " + entity.Name : entity.Name;
    }

    // Places that are never written without it, should the article only have them inside a longer phrase ("the Canadian Arctic").
    private static bool NeedsArticle(Entity entity) =>
        entity.Kind is EntityKind.Location or EntityKind.GeopoliticalEntity && (WithArticle.Contains(entity.Name) || entity.Name.Contains(' ', StringComparison.Ordinal) && Array.Exists(Heads, head => entity.Name.EndsWith(" " + head, StringComparison.Ordinal)));
}
