using Quiz.Domain.Articles;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Syntax;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Items;

/// <summary>Tells which sentences of the body can be read alone, word for word but for the names of people who are meant by a pronoun.</summary>
internal sealed class StandaloneSentences(ArticleReading reading, ArticleIndex index)
{
    private const int FewestWords = 8;
    private const int MostWords = 30;

    private static readonly string[] Openings = ["In addition", "As a result", "For example", "For instance", "In fact", "In contrast", "By contrast", "In turn", "After that", "At the same time"];

    private static readonly char[] Joints = [';', ':', '…', '{', '}', '[', '?', '!'];

    // At the head of a sentence they hang it on the one before.
    private static readonly string[] Connectives =
    [
        "and", "but", "or", "nor", "so", "yet", "then", "however", "meanwhile", "instead", "moreover", "furthermore", "nevertheless", "nonetheless", "therefore", "thus", "still", "similarly",
        "likewise", "besides", "otherwise", "indeed", "consequently", "accordingly", "again", "afterwards", "later", "earlier", "elsewhere", "separately", "also", "additionally", "plus", "only",
        "because",
    ];

    private readonly Dictionary<int, (TextSpan? Stretch, string? Problem)> readings = [];

    /// <summary>The sentence, or as much of it from its beginning as can be read alone; the named reason where nothing can.</summary>
    public (TextSpan? Stretch, string? Problem) Read(int sentence) =>
        readings.TryGetValue(sentence, out var known) ? known : readings[sentence] = ReadNew(sentence);

    private (TextSpan? Stretch, string? Problem) ReadNew(int sentence)
    {
        var tree = reading.Tree(sentence);
        if (index.BlockOf(sentence) != BlockKind.Paragraph)
            return (null, "not-body");
        if (Problem(tree, tree.Count) is not { } problem)
            return (tree.Sentence.Span, null);
        foreach (var end in Cuts(tree))
        {
            if (Problem(tree, end) is null)
                return (TextSpan.FromBounds(tree.Sentence.Span.Start, tree[end - 1].Span.End), null);
        }
        return (null, problem);
    }

    private string? Problem(SentenceTree tree, int end)
    {
        var text = TextSpan.FromBounds(tree.Sentence.Span.Start, end == tree.Count ? tree.Sentence.Span.End : tree[end - 1].Span.End).Of(reading.Text);
        if (Words.Count(text) is < FewestWords or > MostWords)
            return "length";
        if (!char.IsUpper(text[0]) || end == tree.Count && !text.TrimEnd('”', '"', '’').EndsWith('.') || text.Any(Joints.Contains) || text.Contains("...", StringComparison.Ordinal))
            return "form";
        if (Connectives.Contains(tree[0].Form.ToLowerInvariant()) || tree.Has(0, "cc") || Openings.Any(opening => text.StartsWith(opening, StringComparison.Ordinal)))
            return "connective";
        if (!QuotesClose(text))
            return "open-quotation";
        var root = tree.Sentence.Tokens.First(token => token.Head < 0).Index;
        // "While sales have risen.": read as a sentence by mistake.
        if (tree.Has(0, "mark") && tree[0].Head == root)
            return "no-clause";
        if (root >= end || tree.Child(root, "nsubj", "csubj") is not { } subject || !HasFiniteVerb(tree, root))
            return "no-clause";
        if (tree[subject].Tag == UniversalTag.Pron && !Pointers.ThirdPerson.Contains(tree[subject].Form.ToLowerInvariant()) && tree[subject].PennTag != "EX")
            return "vague-subject";
        if (IsOnlyDescribed(tree, subject))
            return "definite-description";
        var facts = index.FactsOf(tree.Sentence.Index).ToList();
        if (facts.Count > 0 && facts.TrueForAll(fact => fact.IsHypothetical))
            return "no-fact";
        return WordProblem(tree, end);
    }

    // Where the sentence may end early, the latest first: before an addition without which the rest is whole and as true.
    private static IEnumerable<int> Cuts(SentenceTree tree)
    {
        var root = tree.Sentence.Tokens.First(token => token.Head < 0).Index;
        for (var at = tree.Count - 1; at > root; at--)
        {
            if (tree[at].Form is not ("," or ";" or ":" or "–" or "—") && !tree.Has(at, "cc") || tree[at - 1].Tag == UniversalTag.Punct && tree[at - 1].Form is not ("”" or "\"" or "’" or ")"))
                continue;
            if (tree.Sentence.Tokens.All(token => token.Index < at ? token.Head < at : token.Head >= at || IsAddition(tree, token)))
                yield return at;
        }
    }

    private static bool IsAddition(SentenceTree tree, Token token)
    {
        if (tree.Has(token.Index, "punct", "cc", "appos"))
            return true;
        if (tree.Has(token.Index, "conj"))
            return tree.IsVerb(token.Index) && tree.IsVerb(token.Head) || tree.Child(token.Index, "nsubj") is not null;
        if (tree.Has(token.Index, "advcl"))
            return tree.Child(token.Index, "mark") is not { } mark || tree[mark].Form.ToLowerInvariant() is not ("if" or "unless" or "until" or "provided" or "whether" or "that");
        // Whose word it is may not fall away.
        return tree.Has(token.Index, "acl") || tree.Has(token.Index, "parataxis") && !SpeechVerbs.IsSaying(token.Lemma.ToLowerInvariant());
    }

    private string? WordProblem(SentenceTree tree, int end)
    {
        var spoken = false;
        for (var i = 0; i < end; i++)
        {
            var token = tree[i];
            if (reading.IsQuoted(token))
            {
                spoken |= Pointers.Speaker.Contains(token.Form.ToLowerInvariant());
                continue;
            }
            if (IsKnownInSentence(tree, i))
                continue;
            // "the most recent census": as of the day of the article.
            if (token.Form.ToLowerInvariant() is "recent" or "latest" or "current" or "upcoming" or "forthcoming" or "nowadays" or "ongoing")
                return "relative-time";
            if (FollowsDefinite(tree, i))
                return "definite-description";
            if (Standing.Problem(reading, tree, i, BinderOf(tree, i), replaced: false) is { } problem && !IsExcused(problem, tree, i))
                return problem;
            if (token.Tag == UniversalTag.Adv && Pointers.Discourse.Contains(token.Form.ToLowerInvariant()) && !IsSuchAs(tree, i))
                return "discourse-word";
        }
        // "I", "we" within quotation marks: whose, only a named speaker outside of them tells.
        return spoken && !HasNamedSpeaker(tree) ? "unknown-speaker" : null;
    }

    // "The 60%", "the four": of which, the article has told before.
    private bool FollowsDefinite(SentenceTree tree, int the) =>
        tree[the].Form is "The" or "the" && the + 1 < tree.Count && tree[the + 1] is { Tag: UniversalTag.Num } number && reading.DateAt(number, tree.Sentence.Index) is null
        && !(number.Head > the + 1 && tree.Child(number.Head, "nmod", "acl") is not null);

    private bool HasNamedSpeaker(SentenceTree tree) => reading.MentionsIn(tree.Sentence.Index).Any(mention =>
        mention.Kind is EntityKind.Person or EntityKind.Organization && !reading.IsQuoted(mention.Span.Start)
        && Enumerable.Range(mention.FirstToken, mention.TokenCount).Any(token => tree.Has(token, "nsubj") && tree[token].Head >= 0 && SpeechVerbs.IsSaying(tree[tree[token].Head].Lemma.ToLowerInvariant())));

    private bool IsExcused(string problem, SentenceTree tree, int token) => problem switch
    {
        "relative-time" => IsResolved(tree[token], tree.Sentence.Index),
        "definite-description" => IsIntroduced(tree, token),
        "pronoun" => FollowsItsNoun(tree, token),
        _ => false,
    };

    /// <summary>Where the sentence needs a name in the place of a pronoun or of a bare surname: each person's first mention in it.</summary>
    public IEnumerable<NameInsertion> Insertions(int sentence)
    {
        var tree = reading.Tree(sentence);
        var named = new HashSet<int>();
        for (var i = 0; i < tree.Count; i++)
        {
            if (reading.IsQuoted(tree[i]) || reading.ReferenceAt(sentence, i) is not { } reference || reading.EntityOf(reference) is not { Kind: EntityKind.Person } entity || !named.Add(entity.Id))
                continue;
            if (reference.Kind == ReferenceKind.Pronoun && Pointers.ThirdPerson.Contains(tree[i].Form.ToLowerInvariant()) && entity.Name.Contains(' ', StringComparison.Ordinal))
                yield return new(tree[i].Span, tree[i].PennTag == "PRP$" ? Possessive(entity.Name) : entity.Name, entity);
            else if (reference.Kind == ReferenceKind.ShortName && entity.Name.EndsWith(" " + reference.Span.Of(reading.Text), StringComparison.Ordinal) && !FollowsTitle(tree, reference.Span))
                yield return new(reference.Span, entity.Name, entity);
        }
    }

    private bool FollowsTitle(SentenceTree tree, TextSpan name) => tree.Sentence.Tokens.LastOrDefault(token => token.Span.End <= name.Start) is { } before
        && (before.Tag == UniversalTag.Propn || before.Form.TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Dr" or "Sir" || reading.MentionsIn(tree.Sentence.Index).Any(mention => mention.Title?.Contains(before.Span) == true));

    private static string Possessive(string name) => name.EndsWith('s') ? name + "’" : name + "’s";

    // A pronoun of someone who can be named in the sentence.
    private bool IsKnownInSentence(SentenceTree tree, int token) =>
        Pointers.ThirdPerson.Contains(tree[token].Form.ToLowerInvariant()) && reading.ReferenceAt(tree.Sentence.Index, token) is { Kind: ReferenceKind.Pronoun } pronoun && reading.EntityOf(pronoun) is { } entity
        && (entity.Kind == EntityKind.Person && entity.Name.Contains(' ', StringComparison.Ordinal)
            || entity.References.Any(reference => reference.Sentence == tree.Sentence.Index && reference.Span.End <= pronoun.Span.Start && reference.Kind is ReferenceKind.Name or ReferenceKind.ShortName));

    // "the front", "the film business": not told of before, and not what the sentence is about.
    private bool IsIntroduced(SentenceTree tree, int noun)
    {
        var root = tree.Sentence.Tokens.First(token => token.Head < 0).Index;
        if (tree.Child(root, "nsubj") is { } subject && tree.IsBelow(noun, subject))
            return false;
        var lemma = tree[noun].Lemma;
        return !reading.Document.Sentences.Take(tree.Sentence.Index).Any(sentence => sentence.Tokens.Any(token => token.Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase)));
    }

    // "The chain, which has 430 branches, ...": what is added between commas does not say which chain.
    private bool IsOnlyDescribed(SentenceTree tree, int noun) =>
        tree[noun].Tag == UniversalTag.Noun && reading.MentionAt(tree.Sentence.Index, noun) is null && tree.Children(noun).Any(child => tree[child].Form is "The" or "the")
        && tree.Children(noun).All(child => tree.Has(child, "det", "punct", "case") || tree.Has(child, "acl", "appos") && tree[tree.Subtree(child)[0]] is var first
            && (first.Form is "," or "–" or "—" or "(" || first.Index > 0 && tree[first.Index - 1].Form is "," or "–" or "—" or "(") && !tree.Has(child, "appos"));

    // "MEPs decided ... if manufacturers claimed they": a noun of its number stands before it, none but that can be meant.
    private bool FollowsItsNoun(SentenceTree tree, int pronoun)
    {
        var form = tree[pronoun].Form.ToLowerInvariant();
        if (!Pointers.ThirdPerson.Contains(form) || tree[pronoun].Head < 0)
            return false;
        var isPlural = form is "they" or "them" or "their" or "theirs" or "themselves";
        var isNeuter = form is "it" or "its" or "itself";
        for (var i = pronoun - 1; i >= 0; i--)
        {
            var word = tree[i];
            if (word.Tag is not (UniversalTag.Noun or UniversalTag.Propn) || reading.DateAt(word, tree.Sentence.Index) is not null || tree.Has(i, "compound", "nmod:unmarked", "obl:unmarked"))
                continue;
            var kind = reading.MentionAt(tree.Sentence.Index, i)?.Kind;
            var isPerson = kind == EntityKind.Person || kind is null && AnswerTypes.IsPersonNoun(word.Lemma.ToLowerInvariant());
            if (isPlural ? word.PennTag is "NNS" or "NNPS" || NounPhrase.IsCoordinated(tree, i)
                : isNeuter ? word.PennTag is "NN" or "NNP" && !isPerson
                : isPerson && word.PennTag is "NN" or "NNP" && isPerson)
                return true;
        }
        return false;
    }

    /// <summary>The subject of the clause that the word is in, which its pronouns may mean.</summary>
    private static int? BinderOf(SentenceTree tree, int token)
    {
        for (var at = token; at >= 0; at = tree[at].Head)
        {
            if (tree.Child(at, "nsubj") is { } subject && !tree.IsBelow(token, subject))
                return subject;
        }
        return null;
    }

    private bool IsResolved(Token token, int sentence) => reading.Document.Dateline is not null && reading.DateAt(token, sentence)?.Value is not null;

    private static bool IsSuchAs(SentenceTree tree, int token) =>
        tree[token].PennTag == "EX" || token + 1 < tree.Count && tree[token + 1].Form is "as" or "than";

    private static bool HasFiniteVerb(SentenceTree tree, int root) =>
        tree[root].PennTag is "VBD" or "VBZ" or "VBP" || tree.Children(root).Any(child => tree.Has(child, "aux", "cop") && tree[child].PennTag is "VBD" or "VBZ" or "VBP" or "MD");

    private static bool QuotesClose(string text) =>
        text.Count(c => c == '“') == text.Count(c => c == '”') && text.Count(c => c == '"') % 2 == 0 && text.Count(c => c == '(') == text.Count(c => c == ')');
}
