using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Stems;

/// <summary>"What position does Wang Yi hold?", "How does the article describe Shin Beom-chul?": of a title or of what is said of someone in passing.</summary>
internal static class PostOf
{
    public const string Name = "post";

    // Posts that are held; what someone does for a living is not.
    private static readonly FrozenSet<string> Posts = FrozenSet.Create(
        "minister", "president", "chancellor", "premier", "secretary", "director", "chief", "chairman", "chairwoman", "chair", "commissioner", "governor", "mayor", "ambassador", "senator",
        "head", "leader", "manager", "editor", "executive", "officer", "spokesman", "spokeswoman", "spokesperson", "professor", "general", "coach", "captain", "envoy", "commander", "ceo");

    /// <summary>Whether the noun names a post that someone holds, not only a trade.</summary>
    public static bool IsHeld(string lemma) => Posts.Contains(lemma);

    /// <summary>The question about a nominal fact, or the named reason why it is not asked.</summary>
    public static (Candidate? Candidate, string? Reason) Ask(ArticleReading reading, Fact fact)
    {
        var theme = fact.Roles.First(role => role.Kind == RoleKind.Theme);
        var attribute = fact.Roles.First(role => role.Kind == RoleKind.Attribute);
        var tree = reading.Tree(fact.Sentence);
        if (AnswerTypes.Of(reading, fact.Sentence, theme.Head) != AnswerType.Person)
            return (null, "no-person");
        var writer = new PhraseWriter(reading, fact.Sentence);
        var tokens = Enumerable.Range(0, tree.Count).Where(token => attribute.Span.Contains(tree[token].Span)).ToList();
        if (tokens.Exists(token => tree[token].PennTag is "VBD" or "VBZ" or "VBP" && !tree.Has(token, "acl") && !tree.Has(tree[token].Head < 0 ? token : tree[token].Head, "acl")))
            return (null, "verb-in-post");
        // "spokeswoman for publisher" of "for publisher Lattès": a name goes on with it.
        if (tokens.Count > 0 && tokens[^1] + 1 is var next && next < tree.Count && tree[next].Tag == Language.UniversalTag.Propn && !theme.Span.Contains(tree[next].Span) && tree[tokens[^1]].Tag == Language.UniversalTag.Noun)
            return (null, "post-cut");
        var post = writer.Write(tokens);
        if (post.Problem is { } problem)
            return (null, "key-" + problem);
        var name = writer.Write([.. Enumerable.Range(0, tree.Count).Where(token => theme.Span.Contains(tree[token].Span))]).Text;
        if (!name.Contains(' ', StringComparison.Ordinal))
            return (null, "bare-surname");
        var lemma = tree[attribute.Head].Lemma.ToLowerInvariant();
        if (lemma is "police" or "people" or "family" or "crew" or "staff" or "couple")
            return (null, "no-post");
        var words = WithoutArticle(post.Text);
        var isTitle = fact.Form == FactForm.Title;
        if (!KnownNames.IsRole(lemma) && (isTitle || !AnswerTypes.IsPersonNoun(lemma)))
            return (null, "no-post");
        if (StemSelection.Words(words) is > StemLimits.KeyWords or < 2)
            return (null, "post-length");
        var isPost = Posts.Contains(lemma);
        if (isTitle && !isPost)
            return (null, "no-post");
        return (new()
        {
            Rule = Name,
            Kind = FactKind.What,
            Stem = isPost ? $"What position does {name} hold?" : $"How does the article describe {name}?",
            Key = isPost ? words : post.Text,
            Answer = AnswerType.Post,
            KeySpan = attribute.Span,
            Fact = fact,
            Asked = attribute,
            Evidence = [fact.Span],
            // "the Prime Minister" of what, the title does not say.
            Statement = isTitle && !NamesPlaceOrGroup(reading, fact.Sentence, attribute.Span) ? null : $"{name} is {(isTitle ? "the " + post.Text : post.Text)}.",
        }, null);
    }

    private static bool NamesPlaceOrGroup(ArticleReading reading, int sentence, Quiz.Language.TextSpan span) => reading.MentionsIn(sentence).Any(mention => span.Contains(mention.Span));

    private static string WithoutArticle(string text) =>
        text.StartsWith("a ", StringComparison.Ordinal) ? text[2..] : text.StartsWith("an ", StringComparison.Ordinal) ? text[3..] : text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
}
