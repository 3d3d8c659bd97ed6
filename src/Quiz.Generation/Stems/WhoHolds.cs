using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language.Entities;

namespace Quiz.Generation.Stems;

/// <summary>"Who is the North Korean leader?": the holder of a post that only one person has.</summary>
internal static class WhoHolds
{
    public const string Name = "holder";

    private static readonly FrozenSet<string> HeldByOne = FrozenSet.Create(
        "minister", "president", "chancellor", "premier", "secretary", "director", "chief", "chairman", "chairwoman", "governor", "mayor", "leader", "head", "ceo", "king", "queen", "pope", "owner", "founder");

    private static readonly FrozenSet<string> OneOfSeveral = FrozenSet.Create(
        "vice", "deputy", "former", "senior", "assistant", "junior", "associate", "regional", "late", "ex", "co", "then", "acting", "community", "opposition", "local", "future", "new", "managing", "creative", "joint", "part", "past", "interim", "ex-", "one");

    private static readonly FrozenSet<string> NamesNoPost = FrozenSet.Create(
        "man", "woman", "person", "boy", "girl", "child", "people", "son", "daughter", "wife", "husband", "mother", "father", "brother", "sister", "friend", "player", "member", "victim", "partner", "couple", "mep", "mp");

    /// <summary>The question about a nominal fact, or the named reason why it is not asked.</summary>
    public static (Candidate? Candidate, string? Reason) Ask(ArticleReading reading, Fact fact)
    {
        var theme = fact.Roles.First(role => role.Kind == RoleKind.Theme);
        var attribute = fact.Roles.First(role => role.Kind == RoleKind.Attribute);
        var tree = reading.Tree(fact.Sentence);
        var tokens = Enumerable.Range(0, tree.Count).Where(token => attribute.Span.Contains(tree[token].Span)).ToList();
        var name = new PhraseWriter(reading, fact.Sentence).Write([.. Enumerable.Range(0, tree.Count).Where(token => theme.Span.Contains(tree[token].Span))]).Text;
        var type = AnswerTypes.Of(reading, fact.Sentence, theme.Head);
        if (type is AnswerType.Organization or AnswerType.City or AnswerType.Country or AnswerType.Place && fact.Form == FactForm.Appositive)
            return TheOne(reading, fact, theme, attribute, type, name, tokens);
        if (type != AnswerType.Person || !name.Contains(' ', StringComparison.Ordinal))
            return (null, "no-full-name");
        if (attribute.IsCoordinated || tokens.Exists(token => tree[token].Tag == Language.UniversalTag.Cconj && token > 0 && token + 1 < tree.Count && tree[token - 1].Tag == Language.UniversalTag.Propn && tree[token + 1].Tag == Language.UniversalTag.Propn) || !IsHeldByOne(reading, fact, attribute, tree, tokens) || tokens.Exists(token => tree[token].Form.Split('-').Any(part => OneOfSeveral.Contains(part.ToLowerInvariant()))))
            return (null, "held-by-several");
        // "the president" of what?
        if (!tokens.Exists(token => reading.MentionAt(fact.Sentence, token) is { Kind: EntityKind.Norp or EntityKind.GeopoliticalEntity or EntityKind.Organization or EntityKind.Location }))
            return (null, "post-of-nothing");
        if (PostOf.IsCut(reading, fact, theme, tokens))
            return (null, "post-cut");
        var post = new PhraseWriter(reading, fact.Sentence).Write(tokens);
        if (post.Problem is { } problem)
            return (null, problem);
        if (fact.Form == FactForm.Appositive && (post.Text.StartsWith("a ", StringComparison.Ordinal) || post.Text.StartsWith("an ", StringComparison.Ordinal)) || name.Split(' ').Any(part => post.Text.Contains(part, StringComparison.Ordinal)))
            return (null, "held-by-several");
        post = post with { Text = OwnerOf(tree, attribute.Head, post.Text) };
        var hasArticle = post.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || tree.Child(attribute.Head, "nmod:poss") is not null;
        return (new()
        {
            Rule = Name,
            Kind = FactKind.Who,
            Stem = $"Who is {(hasArticle ? "" : "the ")}{post.Text}?",
            Key = name,
            Answer = AnswerType.Person,
            KeySpan = theme.Span,
            Fact = fact,
            Asked = theme,
            Evidence = [fact.Span],
            Statement = $"{name} is {(hasArticle ? "" : "the ")}{post.Text}.",
        }, null);
    }

    // "Virgin Atlantic owner" is a headline's wording.
    private static string OwnerOf(SentenceTree tree, int head, string text)
    {
        var noun = tree[head].Form;
        return tree[head].Lemma.ToLowerInvariant() is "owner" or "founder" && text.EndsWith(" " + noun, StringComparison.Ordinal) && tree.Child(head, "nmod:poss") is null && char.IsUpper(text[0])
            ? $"the {noun} of {text[..^(noun.Length + 1)]}" : text;
    }

    // "the designer of ...": the article itself says that there is one.
    private static bool IsHeldByOne(ArticleReading reading, Fact fact, Role attribute, SentenceTree tree, List<int> tokens)
    {
        var lemma = tree[attribute.Head].Lemma.ToLowerInvariant();
        return HeldByOne.Contains(lemma) || lemma == "executive" && tokens.Exists(token => tree[token].Lemma.Equals("chief", StringComparison.OrdinalIgnoreCase))
            || fact.Form == FactForm.Appositive && AnswerTypes.IsPersonNoun(lemma) && !NamesNoPost.Contains(lemma) && tree.ChildrenWith(attribute.Head, "det").Any(det => tree[det].Lemma.Equals("the", StringComparison.OrdinalIgnoreCase))
                && tree.ChildrenWith(attribute.Head, "nmod").Any(child => tree.Child(child, "case") is { } marker && tree[marker].Form is "of" or "at" or "for" or "behind");
    }

    // "Iqaluit, the largest town in Nunavut": what the article itself calls the only one.
    private static (Candidate? Candidate, string? Reason) TheOne(ArticleReading reading, Fact fact, Role theme, Role attribute, AnswerType type, string name, List<int> tokens)
    {
        var tree = reading.Tree(fact.Sentence);
        if (tokens.Count < 4 || !tree[tokens[0]].Form.Equals("the", StringComparison.OrdinalIgnoreCase)
            || !tokens.Exists(token => tree[token].Morphology.Degree == Language.Degree.Sup || tree[token].Lemma is "only" or "first" or "capital")
            || !tree.ChildrenWith(attribute.Head, "nmod").Any(child => child > attribute.Head))
            return (null, "one-of-several");
        var description = new PhraseWriter(reading, fact.Sentence).Write(tokens);
        if (description.Problem is { } problem)
            return (null, problem);
        if (name.Split(' ').Any(part => description.Text.Contains(part, StringComparison.Ordinal)))
            return (null, "answer-in-stem");
        return (new()
        {
            Rule = Name,
            Kind = FactKind.What,
            Stem = $"What is {description.Text}?",
            Key = name,
            Answer = type,
            KeySpan = theme.Span,
            Fact = fact,
            Asked = theme,
            Evidence = [fact.Span],
            Statement = $"{char.ToUpperInvariant(name[0])}{name[1..]} is {description.Text}.",
        }, null);
    }
}
