using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Syntax;

/// <summary>The words of a phrase around a noun: what it needs, without what is only added to it.</summary>
internal static class NounPhrase
{
    /// <summary>Tokens of the phrase in text order, without preposition, afterthoughts and punctuation at its borders.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="head">Index of the phrase's head in the sentence.</param>
    public static List<int> Tokens(ArticleReading reading, int sentence, int head)
    {
        var tree = reading.Tree(sentence);
        var tokens = tree.Subtree(head, child => IsAddition(reading, tree, child, head));
        Trim(tree, tokens, head);
        Mend(tree, tokens);
        return tokens;
    }

    /// <summary>
    /// The token that says whom a phrase means: the name in "his counterpart Ri Yong-ho" and "the co-founder, Sergey Brin",
    /// the head itself in all other phrases.
    /// </summary>
    public static int Referent(ArticleReading reading, SentenceTree tree, int head)
    {
        if (tree[head].Tag != UniversalTag.Noun || reading.MentionAt(tree.Sentence.Index, head)?.Kind == EntityKind.Person || IsCoordinated(tree, head))
            return head;
        foreach (var child in tree.ChildrenWith(head, "appos"))
        {
            if (child > head && reading.MentionAt(tree.Sentence.Index, child) is { Kind: EntityKind.Person } && tree[child].Tag == UniversalTag.Propn)
                return child;
        }
        return head;
    }

    /// <summary>Whether the phrase joins several by "and" or "or".</summary>
    public static bool IsCoordinated(SentenceTree tree, int head) => tree.ChildrenWith(head, "conj").Any(conjunct => tree.IsNominal(conjunct) && !IsOfAppositive(tree, conjunct));

    // "met John Sheehy, a philanthropist and founder of a firm": both describe the one person.
    private static bool IsOfAppositive(SentenceTree tree, int conjunct) =>
        tree.Has(conjunct, "conj") && tree[conjunct].Head >= 0 && tree[conjunct].Tag == UniversalTag.Noun && tree[tree[conjunct].Head].Tag == UniversalTag.Propn
        && tree.ChildrenWith(tree[conjunct].Head, "appos").Any(description => description > tree[conjunct].Head && description < conjunct && tree[description].Tag == UniversalTag.Noun);

    /// <summary>Whether the dependent only adds something to the phrase of the head.</summary>
    public static bool IsAddition(ArticleReading reading, SentenceTree tree, int child, int phrase)
    {
        var head = tree[child].Head;
        if (head == phrase && tree.Has(child, "case", "mark", "cc", "nsubj", "cop", "aux", "discourse", "vocative"))
            return tree[child].Tag != UniversalTag.Det;
        if (tree.Has(child, "parataxis", "discourse", "dislocated", "orphan"))
            return true;
        if (IsOfAppositive(tree, child))
            return true;
        // "the party of the Prime Minister, Matteo Renzi": the name says which.
        if (tree.Has(child, "appos") && head != phrase && tree.ChildrenWith(head, "det").Any(det => tree[det].Lemma == "the") && reading.MentionAt(tree.Sentence.Index, child)?.Kind == EntityKind.Person && reading.MentionAt(tree.Sentence.Index, head)?.Kind != EntityKind.Person)
            return false;
        // It is told without the comma, which would want a second one: "the party of the Prime Minister Matteo Renzi".
        if (tree[child].Form == "," && head != phrase && tree.Has(head, "appos") && reading.MentionAt(tree.Sentence.Index, head)?.Kind == EntityKind.Person)
            return true;
        if (tree.Has(child, "appos"))
            return !IsNameAfterDescription(reading, tree, child);
        // A relative clause or participle behind a comma, and everything in brackets or dashes.
        if (tree.Has(child, "acl", "advcl"))
            return FollowsComma(tree, child, head) || reading.MentionAt(tree.Sentence.Index, head)?.Kind == EntityKind.Person;
        if (tree.Has(child, "nmod", "obl") && child > head)
            return FollowsComma(tree, child, head) && !IsPartOfName(reading, tree, child, head) || BelongsToClause(reading, tree, child);
        return tree.Has(child, "advmod") && head == phrase && (tree[child].Lemma is "also" or "however" or "meanwhile" || tree[child].Lemma is "too" or "even" && child > head);
    }

    /// <summary>
    /// Whether a phrase that hangs on a noun really tells of the clause: a date, or a place after a person. Parsers attach
    /// these to the nearest noun; what they are decides, not where they hang.
    /// </summary>
    public static bool BelongsToClause(ArticleReading reading, SentenceTree tree, int child)
    {
        var token = tree[child];
        if (token.Head < 0 || !tree.Has(child, "nmod", "obl") || child < token.Head || tree.Has(child, "nmod:poss"))
            return false;
        var sentence = tree.Sentence.Index;
        var marker = tree.Child(child, "case") is { } preposition ? tree[preposition].Lemma : null;
        var noun = tree[token.Head];
        if (IsDate(reading, token, sentence))
            return marker is null or "on" or "in" or "during" or "at" && IsPersonOrPlace(reading, sentence, token.Head);
        return marker is "in" or "at" && IsPlace(reading, sentence, child)
            && (reading.MentionAt(sentence, token.Head)?.Kind == EntityKind.Person && noun.Tag == UniversalTag.Propn || Referent(reading, tree, token.Head) != token.Head);
    }

    private static bool IsPersonOrPlace(ArticleReading reading, int sentence, int token) =>
        reading.MentionAt(sentence, token)?.Kind is EntityKind.Person or EntityKind.GeopoliticalEntity or EntityKind.Location or EntityKind.Organization;

    private static bool IsDate(ArticleReading reading, Token token, int sentence) => reading.DateAt(token, sentence) is not null;

    private static bool IsPlace(ArticleReading reading, int sentence, int token) =>
        reading.MentionAt(sentence, token)?.Kind is EntityKind.GeopoliticalEntity or EntityKind.Location;

    // "counterpart Ri Yong-ho", "the agency KCNA": the name tells which one is meant.
    private static bool IsNameAfterDescription(ArticleReading reading, SentenceTree tree, int child) =>
        !FollowsComma(tree, child, tree[child].Head) && (reading.MentionAt(tree.Sentence.Index, child) is not null || tree[child].Tag == UniversalTag.Propn);

    private static bool IsPartOfName(ArticleReading reading, SentenceTree tree, int child, int head) =>
        reading.MentionAt(tree.Sentence.Index, head) is { } mention && mention.FirstToken <= child && child < mention.FirstToken + mention.TokenCount;

    private static bool FollowsComma(SentenceTree tree, int child, int head)
    {
        if (child < head)
            return false;
        var first = tree.Subtree(child).Find(token => tree[token].Tag != UniversalTag.Punct);
        return first > 0 && tree[first - 1].Form is "," or "(" or "-" or "–" or "—" or ":" or ";" || tree[tree.Subtree(child)[0]].Form is "," or "(" or "–" or "—";
    }

    // "the US and Australian governments", "zero- and low-emission cars": a conjunction or hyphen between two words of the phrase is part of it.
    private static void Mend(SentenceTree tree, List<int> tokens)
    {
        for (var i = tokens.Count - 1; i > 0; i--)
        {
            var gap = Enumerable.Range(tokens[i - 1] + 1, tokens[i] - tokens[i - 1] - 1).ToList();
            if (gap.Count is > 0 and <= 2 && gap.TrueForAll(token => tree[token].Tag == UniversalTag.Cconj || tree[token].PennTag == "HYPH"))
                tokens.InsertRange(i, gap);
        }
    }

    private static void Trim(SentenceTree tree, List<int> tokens, int head)
    {
        while (tokens.Count > 1 && tokens[0] != head && tree[tokens[0]].Tag == UniversalTag.Punct && tree[tokens[0]].Form is not ("$" or "#" or "\"" or "“" or "‘"))
            tokens.RemoveAt(0);
        while (tokens.Count > 1 && tokens[^1] != head && tree[tokens[^1]].Tag == UniversalTag.Punct && tree[tokens[^1]].Form is not ("%" or "\"" or "”" or "’" or ")"))
            tokens.RemoveAt(tokens.Count - 1);
    }
}
