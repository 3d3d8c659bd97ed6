using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Stems;

/// <summary>"What post does Wang Yi hold?", of a title or of what is said of someone in passing.</summary>
internal static class PostOf
{
    public const string Name = "post";

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
        var post = writer.Write(tokens);
        if (post.Problem is { } problem)
            return (null, "key-" + problem);
        var name = writer.Write([.. Enumerable.Range(0, tree.Count).Where(token => theme.Span.Contains(tree[token].Span))]).Text;
        if (!name.Contains(' ', StringComparison.Ordinal))
            return (null, "bare-surname");
        var noun = tree[attribute.Head];
        var isPost = KnownNames.IsRole(noun.Lemma) && attribute.Wording.Contains(' ', StringComparison.Ordinal);
        if (!isPost)
            return (null, "no-post");
        var words = WithoutArticle(post.Text);
        if (StemSelection.Words(words) is > StemLimits.KeyWords or < 2)
            return (null, "post-length");
        return (new()
        {
            Rule = Name,
            Kind = FactKind.What,
            Stem = $"What post or role does {name} have?",
            Key = words,
            Answer = AnswerType.Post,
            KeySpan = attribute.Span,
            Fact = fact,
            Asked = attribute,
            Evidence = [fact.Span],
            Statement = $"{name} is {(fact.Form == FactForm.Title ? "the " + post.Text : post.Text)}.",
        }, null);
    }

    private static string WithoutArticle(string text) =>
        text.StartsWith("a ", StringComparison.Ordinal) ? text[2..] : text.StartsWith("an ", StringComparison.Ordinal) ? text[3..] : text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
}
