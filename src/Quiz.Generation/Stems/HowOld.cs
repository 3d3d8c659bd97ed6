using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;

namespace Quiz.Generation.Stems;

/// <summary>"How old is Anna Berg?", of an age that the article gives in passing.</summary>
internal static class HowOld
{
    public const string Name = "how-old";

    /// <summary>The question about an age, or the named reason why it is not asked.</summary>
    public static (Candidate? Candidate, string? Reason) Ask(ArticleReading reading, Fact fact)
    {
        var theme = fact.Roles.First(role => role.Kind == RoleKind.Theme);
        var age = fact.Roles.First(role => role.Kind == RoleKind.Quantity);
        var entity = reading.EntityAt(fact.Sentence, theme.Head);
        var name = entity?.Name ?? theme.Wording;
        if (!name.Contains(' ', StringComparison.Ordinal))
            return (null, "bare-surname");
        // The surname alone is named in full elsewhere.
        var named = entity is not null && theme.Span.Of(reading.Text) != entity.Name ? ArticleReading.NamedBefore(entity, theme.Span.Start) : null;
        return (new()
        {
            Rule = Name,
            Kind = FactKind.HowMany,
            Stem = $"How old is {Describing(reading, fact.Sentence, theme)}{name}?",
            Key = age.Wording,
            Answer = AnswerType.Age,
            KeySpan = age.Span,
            Fact = fact,
            Asked = age,
            Evidence = [.. (named is { } sentence && sentence != fact.Sentence ? new[] { reading.Document.Sentences[sentence].Span } : []), fact.Span],
            Statement = $"{name} is {age.Wording} years old.",
        }, null);
    }

    // "the businessman James Alled": what somebody does helps to tell whom is meant.
    private static string Describing(ArticleReading reading, int sentence, Role theme)
    {
        var tree = reading.Tree(sentence);
        var mention = reading.MentionAt(sentence, theme.Head);
        if (mention?.Title is { } title)
            return title.Of(reading.Text).ToLowerInvariant() is var words && words.Length < 25 && !words.Contains('.', StringComparison.Ordinal) && AnswerTypes.IsPersonNoun(words.Split(' ')[^1]) ? title.Of(reading.Text) + " " : "";
        foreach (var child in tree.ChildrenWith(theme.Head, "appos"))
        {
            var lemma = tree[child].Lemma.ToLowerInvariant();
            if (tree[child].PennTag == "NN" && (AnswerTypes.IsPersonNoun(lemma) || Text.NounClasses.IsPerson(lemma)) && lemma is not ("man" or "woman" or "boy" or "girl" or "son" or "daughter" or "mother" or "father") && tree.Child(child, "nmod:poss") is null)
                return $"the {lemma} ";
        }
        return "";
    }
}
