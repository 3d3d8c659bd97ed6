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
            if (mention.Kind == EntityKind.Person && AgeOf(mention) is { } age)
                yield return AgeFact(mention, age);
        }
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Has(i, "appos") && AppositiveFact(i) is { } fact)
                yield return fact;
        }
    }

    // "Anna Berg, 54,", "Anna Berg (54)", "54-year-old Anna Berg", "Anna Berg, a 54-year-old teacher".
    private int? AgeOf(EntityMention mention)
    {
        var next = mention.FirstToken + mention.TokenCount;
        if (next + 1 < tree.Count && tree[next].Form is "," or "(" && IsAge(next + 1) && (next + 2 >= tree.Count || tree[next + 2].Form is "," or ")" or "." or ";" || tree[next + 2].Lemma is "and" or "from"))
            return next + 1;
        var head = HeadOf(mention);
        for (var i = 4; i < tree.Count; i++)
        {
            // "old" with the number four words before it, hyphens counted.
            if (tree[i].Form != "old" || tree[i - 2].Form != "year" || !IsAge(i - 4) || tree[i].Head < 0)
                continue;
            var described = tree[i].Head;
            if (described == head || mention.FirstToken <= i + 2 && i < mention.FirstToken && described >= i && described < next
                || tree.Has(described, "appos") && tree[described].Head == head || tree.Has(head, "appos") && tree[head].Head == described)
                return i - 4;
        }
        return null;
    }

    private bool IsAge(int token) => tree[token].Form.Length <= 3 && int.TryParse(tree[token].Form, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var years) && years is > 0 and < 120;

    private Fact AgeFact(EntityMention mention, int age)
    {
        var theme = Make(RoleKind.Theme, Names(mention), HeadOf(mention));
        var years = new Role(RoleKind.Quantity, tree[age].Span, age) { Wording = tree[age].Form };
        return new()
        {
            Id = 0,
            Form = FactForm.Appositive,
            Sentence = sentence,
            Span = TextSpan.FromBounds(Math.Min(theme.Span.Start, years.Span.Start), Math.Max(theme.Span.End, years.Span.End)),
            Predicate = new("be", years.Span, age),
            Roles = [.. new[] { theme, years }.OrderBy(role => role.Span.Start)],
            InCaption = reading.BlockOf(sentence) == BlockKind.Caption,
            Confidence = mention.Probability,
        };
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

    private bool IsName(int token) => tree[token].Tag == UniversalTag.Propn && reading.MentionAt(sentence, token) is { Kind: EntityKind.Person or EntityKind.Organization or EntityKind.GeopoliticalEntity or EntityKind.Location };

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
