using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Stems;

/// <summary>"What position does Wang Yi hold?", "How does the article describe Shin Beom-chul?": of a title or of what is said of someone in passing.</summary>
internal static class PostOf
{
    public const string Name = "post";

    /// <summary>Of what is said of someone in passing and is no post.</summary>
    public const string DescriptionName = "description";

    // Posts that are held; what someone does for a living is not.
    private static readonly FrozenSet<string> Posts = FrozenSet.Create(
        "minister", "president", "chancellor", "premier", "secretary", "director", "chief", "chairman", "chairwoman", "chair", "commissioner", "governor", "mayor", "ambassador", "senator",
        "head", "leader", "manager", "editor", "executive", "officer", "spokesman", "spokeswoman", "spokesperson", "professor", "general", "coach", "captain", "envoy", "commander", "ceo");

    /// <summary>Whether the noun names a post that someone holds, not only a trade.</summary>
    public static bool IsHeld(string lemma) => Posts.Contains(lemma);

    /// <summary>The question about a nominal fact, or the named reason why it is not asked.</summary>
    public static (Candidate? Candidate, string? Reason) Ask(ArticleReading reading, Fact fact, IReadOnlyList<Fact> facts)
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
        tokens = WithName(reading, fact, tokens);
        if (IsCut(reading, fact, theme, tokens))
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
        // Of two descriptions either would be right.
        if (!isPost && theme.Entity is { } person && facts.Any(other => other.Id != fact.Id && other.Form is FactForm.Appositive or FactForm.Title && other.Roles.Any(role => role.Kind == RoleKind.Theme && role.Entity == person)
            && other.Roles.FirstOrDefault(role => role.Kind == RoleKind.Attribute) is { } description && !description.Wording.Equals(attribute.Wording, StringComparison.OrdinalIgnoreCase)))
            return (null, "described-twice");
        if (isTitle && !isPost)
            return (null, "no-post");
        var described = isPost ? words : WithArticle(tree, attribute.Head, post.Text);
        return (new()
        {
            Rule = isPost ? Name : DescriptionName,
            Kind = FactKind.What,
            Stem = isPost ? $"What position does {name} hold?" : $"How does the article describe {name}?",
            Key = described,
            Aliases = [.. new[] { words, post.Text, BareRole(reading, fact.Sentence, attribute.Head, tokens) }.Where(alias => alias.Length > 0 && alias != described).Distinct()],
            Answer = AnswerType.Post,
            KeySpan = tree.SpanOf(tokens),
            Fact = fact,
            Asked = attribute,
            Evidence = [fact.Span],
            // "the Prime Minister" of what, the title does not say.
            Statement = isTitle && !NamesPlaceOrGroup(reading, fact.Sentence, attribute.Span) ? null : $"{name} is {(isTitle ? "the " + post.Text : isPost ? post.Text : described)}.",
        }, null);
    }

    // "chairman of the conservation charity, the Shark Trust": the name says which charity.
    private static List<int> WithName(ArticleReading reading, Fact fact, List<int> tokens)
    {
        var tree = reading.Tree(fact.Sentence);
        if (tokens.Count == 0 || tokens[^1] + 1 >= tree.Count)
            return tokens;
        // "Professor of Psychology at the University of Zurich"
        if (tree[tokens[^1] + 1].Form is "at" or "of" or "for")
        {
            var place = tokens[^1] + (tokens[^1] + 2 < tree.Count && tree[tokens[^1] + 2].Form == "the" ? 3 : 2);
            return place < tree.Count && reading.MentionAt(fact.Sentence, place) is { Kind: EntityKind.Organization or EntityKind.GeopoliticalEntity } workplace && workplace.FirstToken <= place
                ? [.. tokens, .. Enumerable.Range(tokens[^1] + 1, workplace.FirstToken + workplace.TokenCount - tokens[^1] - 1)] : tokens;
        }
        if (tree[tokens[^1] + 1].Form != ",")
            return tokens;
        var first = tokens[^1] + 2;
        var mention = first + 1 < tree.Count ? reading.MentionAt(fact.Sentence, first) ?? (tree[first].Form == "the" ? reading.MentionAt(fact.Sentence, first + 1) : null) : null;
        if (mention is not { Kind: EntityKind.Organization } || !tree.Has(tree[first].Tag == UniversalTag.Det ? tree[first].Head : mention.FirstToken, "appos") || !tokens.Contains(tree[tree[first].Tag == UniversalTag.Det ? tree[first].Head : mention.FirstToken].Head))
            return tokens;
        return [.. tokens, .. Enumerable.Range(tokens[^1] + 1, mention.FirstToken + mention.TokenCount - tokens[^1] - 1)];
    }

    /// <summary>
    /// Whether the description goes on in the sentence where the phrase ends, or begins before it: "specialist in gender", of
    /// "specialist in gender, health and law"; "general of the union", of "director general of the union".
    /// </summary>
    internal static bool IsCut(ArticleReading reading, Fact fact, Role theme, List<int> tokens)
    {
        var tree = reading.Tree(fact.Sentence);
        if (tokens.Count == 0)
            return true;
        if (tokens[0] > 0 && tree[tokens[0] - 1] is { Tag: UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num } before && !theme.Span.Contains(before.Span))
            return true;
        var next = tokens[^1] + 1;
        if (next >= tree.Count || theme.Span.Contains(tree[next].Span))
            return false;
        if (tree[next].Form is "and" or "or" or "&" or "/" or "of" or "at" or "for" or "in" or "from" or "with" or "on" or "who" or "that" or "-" or "–" && tree[next].Tag != UniversalTag.Punct || tree[next].Form is "/" or "&")
            return true;
        if (tree[next].Form != "," || next + 1 >= tree.Count)
            return false;
        if (tree[next + 1].Form is "from" or "of" or "at" or "for" or "and" or "or")
            return true;
        // "the conservation charity, the Shark Trust": without the name the charity may be any.
        var name = tree[next + 1].Tag == UniversalTag.Det ? next + 2 : next + 1;
        if (name < tree.Count && !theme.Span.Contains(tree[name].Span) && reading.MentionAt(fact.Sentence, name) is { Kind: EntityKind.Organization })
            return true;
        // A list: "gender, health and law", "gender, health, and law".
        for (var at = next + 1; at < tree.Count && at < next + 10; at++)
        {
            if (tree[at].Form is "and" or "or")
                return true;
            if (theme.Span.Contains(tree[at].Span) || tree[at].Form != "," && tree[at].Tag is not (UniversalTag.Noun or UniversalTag.Adj))
                return false;
        }
        return false;
    }

    // A bare role wants "a"; "the Conservative MP" is one of many, and so is "the teacher".
    private static string WithArticle(SentenceTree tree, int head, string text)
    {
        var isPlural = tree[head].PennTag is "NNS" or "NNPS";
        var bare = WithoutArticle(text);
        var owned = tree.Child(head, "nmod:poss") is not null || tree.Children(head).Any(child => child > head && tree.Has(child, "nmod", "acl") );
        if (text.StartsWith("a ", StringComparison.Ordinal) || text.StartsWith("an ", StringComparison.Ordinal) || isPlural || owned && (bare != text || tree.Child(head, "nmod:poss") is not null)
            || bare != text && tree.Sentence.Tokens.Any(token => token.Head == head && token.Morphology.Degree == Degree.Sup))
            return text;
        return IsHeld(tree[head].Lemma.ToLowerInvariant()) || tree[head].Lemma.EndsWith("master", StringComparison.OrdinalIgnoreCase) ? bare : $"{(StartsWithVowel(bare) ? "an" : "a")} {bare}";
    }

    private static bool StartsWithVowel(string text) => text.Length > 1 && "aeioAEIO".Contains(text[0], StringComparison.Ordinal) && !text.StartsWith("one", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("un", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("uni", StringComparison.OrdinalIgnoreCase) || text.StartsWith("MP", StringComparison.Ordinal) || text.StartsWith("MEP", StringComparison.Ordinal) || text.StartsWith("up", StringComparison.OrdinalIgnoreCase);

    // "director" of "VisitBritain's director" and of "director of the group": the role with the nouns that make it, without what it is of.
    private static string BareRole(ArticleReading reading, int sentence, int head, List<int> tokens)
    {
        var tree = reading.Tree(sentence);
        var role = tokens.Where(token => token == head || token < head && tree[token].Head == head && tree.Has(token, "compound", "amod") && reading.MentionAt(sentence, token) is null).ToList();
        return role.Count == 0 || role[^1] - role[0] + 1 != role.Count ? "" : new PhraseWriter(reading, sentence).Write(role).Text;
    }

    private static bool NamesPlaceOrGroup(ArticleReading reading, int sentence, Quiz.Language.TextSpan span) => reading.MentionsIn(sentence).Any(mention => span.Contains(mention.Span));

    private static string WithoutArticle(string text) =>
        text.StartsWith("a ", StringComparison.Ordinal) ? text[2..] : text.StartsWith("an ", StringComparison.Ordinal) ? text[3..] : text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
}
