using System.Collections.Frozen;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Syntax;

/// <summary>Finds words that lean on the rest of the article: pronouns, "the meeting", "last year", "the other".</summary>
internal static class Standing
{
    // There is only one of each, whatever the article is about.
    private static readonly FrozenSet<string> OneOfAKind = FrozenSet.Create(
        "world", "sun", "moon", "earth", "sky", "sea", "ocean", "internet", "web", "environment", "climate", "weather", "planet", "globe", "universe",
        "public", "police", "press", "media", "elderly", "poor", "rich", "past", "future", "economy", "law", "wild", "military", "army");

    private static readonly FrozenSet<string> Pointing = FrozenSet.Create(
        "this", "these", "that", "those", "such", "another", "other", "others", "same", "former", "latter", "respective", "both", "either", "neither");

    private static readonly FrozenSet<string> NowAndHere = FrozenSet.Create(
        "today", "yesterday", "tomorrow", "tonight", "now", "currently", "recently", "ago", "here", "earlier", "later", "then", "nowadays", "previously", "so");

    /// <summary>The named reason why the word does not stand by itself; null when it does.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="tree">The sentence.</param>
    /// <param name="index">The word.</param>
    /// <param name="binder">Head of the clause's subject.</param>
    /// <param name="replaced">True when a pronoun was replaced by a name.</param>
    public static string? Problem(ArticleReading reading, SentenceTree tree, int index, int? binder, bool replaced)
    {
        var token = tree[index];
        if (token.Tag == UniversalTag.Cconj && token.Lemma is "but" or "yet")
            return "odd-coordination";
        if (token.Tag == UniversalTag.Pron)
            return replaced ? null : PronounProblem(reading, tree, index, binder);
        if (reading.MentionAt(tree.Sentence.Index, index) is { Kind: EntityKind.Person or EntityKind.Organization or EntityKind.GeopoliticalEntity or EntityKind.Location or EntityKind.Event or EntityKind.Miscellaneous })
            return null;
        var lemma = token.Lemma.ToLowerInvariant();
        if (token.Tag is UniversalTag.Det or UniversalTag.Adj && Pointing.Contains(lemma) && !IsComparedWith(tree, index))
            return "pointing-word";
        if (NowAndHere.Contains(lemma) && token.Tag is UniversalTag.Adv or UniversalTag.Noun && NowAndHere.Contains(lemma))
            return "relative-time";
        if (reading.DateAt(token, tree.Sentence.Index) is { } date && !DateWording.IsSelfContained(date, reading.Text))
            return "relative-time";
        return token.Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num && IsBareDefinite(reading, tree, index) ? "definite-description" : null;
    }

    /// <summary>Whether a possessive or reflexive pronoun can only mean the subject of its clause.</summary>
    public static bool IsBound(ArticleReading reading, SentenceTree tree, int index, int? binder)
    {
        if (binder is not { } subject || subject == index || tree.IsBelow(index, subject))
            return false;
        var form = tree[index].Form.ToLowerInvariant();
        // "Bowie announced that he would ...": whoever the pronoun means has just been named.
        if (form is "he" or "she" && reading.EntityAt(tree.Sentence.Index, index) is { } meant)
            return reading.EntityAt(tree.Sentence.Index, subject)?.Id == meant.Id;
        if (form is not ("his" or "her" or "its" or "their" or "himself" or "herself" or "itself" or "themselves"))
            return false;
        var sentence = tree.Sentence.Index;
        var bySubject = reading.EntityAt(sentence, subject);
        if (reading.EntityAt(sentence, index) is { } named)
            return bySubject?.Id == named.Id;
        return Agrees(tree, form, subject, bySubject?.Kind ?? reading.MentionAt(sentence, subject)?.Kind);
    }

    private static bool Agrees(SentenceTree tree, string form, int subject, EntityKind? kind)
    {
        var plural = tree[subject].Morphology.Number == GrammaticalNumber.Plur || NounPhrase.IsCoordinated(tree, subject);
        return form switch
        {
            "his" or "her" or "himself" or "herself" => kind == EntityKind.Person && !plural,
            "its" or "itself" => !plural && kind != EntityKind.Person && tree[subject].Tag != UniversalTag.Pron,
            _ => plural && kind is null or EntityKind.Norp,
        };
    }

    private static string? PronounProblem(ArticleReading reading, SentenceTree tree, int index, int? binder)
    {
        var token = tree[index];
        var lemma = token.Form.ToLowerInvariant();
        // Relative and question words, "those who ...", "each other", "one of the", "there is", "something".
        if (token.PennTag is "WDT" or "WP" or "WP$" or "EX" or "WRB" || lemma is "that" && tree.Has(tree[index].Head, "acl"))
            return null;
        if (lemma is "something" or "everything" or "nothing" or "anything" or "everyone" or "anyone" or "someone" or "everybody" or "somebody" or "nobody" or "who" or "which" or "what")
            return null;
        if (IsBound(reading, tree, index, binder))
            return null;
        return lemma is "those" or "that" or "one" && tree.Child(index, "acl", "nmod") is not null ? null : "pronoun";
    }

    // "the" before a noun that nothing tells apart: "the meeting", "the two men".
    private static bool IsBareDefinite(ArticleReading reading, SentenceTree tree, int noun)
    {
        if (!tree.ChildrenWith(noun, "det").Any(det => tree[det].Lemma.Equals("the", StringComparison.OrdinalIgnoreCase)))
            return false;
        if (OneOfAKind.Contains(tree[noun].Lemma.ToLowerInvariant()) || tree[noun].Morphology.Degree == Degree.Sup)
            return false;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Has(child, "acl", "nmod:poss"))
                return false;
            if (tree.Has(child, "nmod") && !NounPhrase.BelongsToClause(reading, tree, child) && !(tree.Has(child, "nmod:unmarked") && reading.DateAt(tree[child], tree.Sentence.Index) is not null))
                return false;
            if (child < noun && IsNamed(reading, tree, child))
                return false;
            if (tree.Has(child, "appos") && reading.MentionAt(tree.Sentence.Index, child) is not null)
                return false;
            // "the most expensive", "the first", "the only".
            if (child < noun && tree[child].Morphology.Degree == Degree.Sup)
                return false;
        }
        return true;
    }

    private static bool IsNamed(ArticleReading reading, SentenceTree tree, int token) =>
        tree[token].Tag == UniversalTag.Propn
        || reading.MentionAt(tree.Sentence.Index, token) is { Kind: EntityKind.Norp or EntityKind.GeopoliticalEntity or EntityKind.Organization or EntityKind.Person or EntityKind.Location }
        || tree[token].Tag == UniversalTag.Adj && char.IsUpper(tree[token].Form[0]) && token > 0;

    // "other than", "such as", "the same ... as", "more than that of".
    private static bool IsComparedWith(SentenceTree tree, int index) => index + 1 < tree.Count && tree[index + 1].Lemma is "than" or "as";
}
