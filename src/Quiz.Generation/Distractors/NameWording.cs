using Quiz.Language.Entities;

namespace Quiz.Generation.Distractors;

/// <summary>How a sentence names an entity: "the United Nations", but "Greenpeace".</summary>
internal static class NameWording
{
    /// <summary>The name with "the" before it where the article mostly writes it so.</summary>
    public static string Of(Entity entity, string text)
    {
        if (entity.Kind == EntityKind.Person || entity.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return entity.Name;
        var names = entity.References.Where(reference => reference.Kind == ReferenceKind.Name && reference.Span.Of(text) == entity.Name).ToList();
        var withArticle = names.Count(reference => reference.Span.Start >= 4 && text.AsSpan(reference.Span.Start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase));
        return withArticle * 2 > names.Count ? "the " + entity.Name : entity.Name;
    }
}
