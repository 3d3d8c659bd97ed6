using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Generation.Syntax;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Facts;

/// <summary>Reads what an article says of people and organisations in passing: "Shin Beom-chul, a senior analyst at ...".</summary>
internal sealed class NominalReader(ArticleReading reading, int sentence)
{
    private readonly SentenceTree tree = reading.Tree(sentence);
    private readonly PhraseWriter writer = new(reading, sentence);

    public IEnumerable<Fact> Read()
    {
        foreach (var mention in reading.MentionsIn(sentence))
        {
            if (mention.Kind == EntityKind.Person && mention.Title is { } title && TitleFact(mention, title) is { } held)
                yield return held;
        }
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Has(i, "appos") && AppositiveFact(i) is { } fact)
                yield return fact;
        }
    }

    private Fact? TitleFact(EntityMention mention, TextSpan title)
    {
        var head = HeadOf(mention);
        var tokens = tree.Sentence.Tokens.Where(token => title.Contains(token.Span)).Select(token => token.Index).ToList();
        if (tokens.Count == 0)
            return null;
        var noun = tokens[^1];
        return Nominal(FactForm.Title, head, Names(mention), noun, tokens, mention.Probability);
    }

    // Either side may be the name: "Wang Yi, the foreign minister" and "the foreign minister, Wang Yi".
    private Fact? AppositiveFact(int apposed)
    {
        var head = tree[apposed].Head;
        var (name, description) = IsName(head) ? (head, apposed) : (apposed, head);
        if (!IsName(name) || IsName(description) || tree[description].Tag is not (UniversalTag.Noun or UniversalTag.Propn) || reading.MentionAt(sentence, name) is not { } mention)
            return null;
        var tokens = NounPhrase.Tokens(reading, sentence, description);
        if (description == head)
            tokens = [.. tokens.Where(token => !tree.IsBelow(token, apposed))];
        if (tokens.Count == 0 || !tokens.Contains(description))
            return null;
        var confidence = ParseConfidence.Arc(tree, apposed) * Math.Sqrt(ParseConfidence.Inside(tree, tokens, description));
        return Nominal(FactForm.Appositive, name, Names(mention), description, tokens, confidence);
    }

    private Fact Nominal(FactForm form, int name, List<int> nameTokens, int description, List<int> tokens, double confidence)
    {
        var theme = Make(RoleKind.Theme, nameTokens, name);
        var attribute = Make(RoleKind.Attribute, tokens, description);
        return new()
        {
            Id = 0,
            Form = form,
            Sentence = sentence,
            Span = TextSpan.FromBounds(Math.Min(theme.Span.Start, attribute.Span.Start), Math.Max(theme.Span.End, attribute.Span.End)),
            Predicate = new("be", tree[description].Span, description),
            Roles = [.. new[] { theme, attribute }.OrderBy(role => role.Span.Start)],
            InCaption = reading.BlockOf(sentence) == BlockKind.Caption,
            IsHypothetical = false,
            Confidence = confidence,
        };
    }

    private Role Make(RoleKind kind, List<int> tokens, int head) => new(kind, tree.SpanOf(tokens), head)
    {
        Entity = reading.EntityAt(sentence, head)?.Id,
        IsCoordinated = NounPhrase.IsCoordinated(tree, head),
        Wording = writer.Write(tokens).Text,
    };

    private bool IsName(int token) => tree[token].Tag == UniversalTag.Propn && reading.MentionAt(sentence, token) is { Kind: EntityKind.Person or EntityKind.Organization };

    private static List<int> Names(EntityMention mention) => [.. Enumerable.Range(mention.FirstToken, mention.TokenCount)];

    private int HeadOf(EntityMention mention)
    {
        var last = mention.FirstToken + mention.TokenCount;
        for (var i = mention.FirstToken; i < last; i++)
        {
            if (tree[i].Head < mention.FirstToken || tree[i].Head >= last)
                return i;
        }
        return mention.FirstToken;
    }
}
