using System.Collections.Frozen;
using Quiz.Language;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

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

    // They tell one thing from another that was spoken of before.
    private static readonly FrozenSet<string> LeaningAdjectives = FrozenSet.Create(
        "new", "old", "latest", "whole", "entire", "first", "second", "third", "next", "last", "final", "previous", "original", "current", "main", "following", "right", "wrong", "special", "little", "big", "two", "three");

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
        if (reading.IsSharedName(token.Form) && reading.ReferenceAt(tree.Sentence.Index, index) is { Kind: ReferenceKind.ShortName })
            return "uncertain-name";
        if (reading.MentionAt(tree.Sentence.Index, index) is { Kind: EntityKind.Person or EntityKind.Organization or EntityKind.GeopoliticalEntity or EntityKind.Location or EntityKind.Event or EntityKind.Miscellaneous })
            return null;
        var lemma = token.Lemma.ToLowerInvariant();
        if (token.Tag is UniversalTag.Det or UniversalTag.Adj && Pointing.Contains(lemma) && !IsComparedWith(tree, index))
            return "pointing-word";
        if (NowAndHere.Contains(lemma) && (token.Tag is UniversalTag.Adv or UniversalTag.Noun || lemma is "earlier" or "later" || token.Form is "earlier" or "later"))
            return "relative-time";
        if (reading.DateAt(token, tree.Sentence.Index) is { } date && !DateWording.IsSelfContained(date, reading.Text))
            return "relative-time";
        return token.Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num && IsBareDefinite(reading, tree, index) ? "definite-description" : null;
    }

    /// <summary>Whether a possessive or reflexive pronoun can only mean the subject of its clause.</summary>
    public static bool IsBound(ArticleReading reading, SentenceTree tree, int index, int? binder)
    {
        if (IsOfFirstConjunct(reading, tree, index) || IsOfOwnClause(reading, tree, index, binder))
            return true;
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
        return Agrees(tree, form, subject, bySubject?.Kind ?? reading.MentionAt(sentence, subject)?.Kind) && CanMean(form, bySubject?.Name.Split(' ')[0] ?? tree[subject].Form);
    }

    // "soldiers could perform at their peak", "urged people to sleep their way to the top": who is meant stands in the same clause,
    // and the clause is told whole.
    private static bool IsOfOwnClause(ArticleReading reading, SentenceTree tree, int index, int? binder)
    {
        if (tree[index].PennTag != "PRP$" && tree[index].Form.ToLowerInvariant() is not ("himself" or "herself" or "itself" or "themselves"))
            return false;
        var at = tree[index].Head;
        while (at >= 0 && !(tree.Has(at, "acl", "advcl", "ccomp", "xcomp", "conj", "root", "parataxis") && (tree.IsVerb(at) || tree.Child(at, "cop") is not null)))
            at = tree[at].Head;
        if (at < 0 || tree.Has(at, "root", "parataxis", "advcl"))
            return false;
        var subject = tree.Child(at, "nsubj");
        if (subject is null && tree.Has(at, "xcomp") && tree[at].Head >= 0)
            subject = tree.Child(tree[at].Head, "obj");
        if (subject is { } pronoun && tree[pronoun].PennTag is "WDT" or "WP" && tree.Has(at, "acl"))
            subject = tree[at].Head;
        return subject is { } owner && owner != binder && owner < index && tree[owner].Tag is UniversalTag.Noun or UniversalTag.Propn
            && Agrees(tree, tree[index].Form.ToLowerInvariant(), owner, reading.EntityAt(tree.Sentence.Index, owner)?.Kind ?? reading.MentionAt(tree.Sentence.Index, owner)?.Kind)
            && CanMean(tree[index].Form.ToLowerInvariant(), tree[owner].Form);
    }

    // "Mason and his team": whoever stands first.
    private static bool IsOfFirstConjunct(ArticleReading reading, SentenceTree tree, int index) =>
        tree[index].PennTag == "PRP$" && tree[index].Head is >= 0 and var owned && tree.Has(owned, "conj") && tree[owned].Head < index && tree[owned].Head >= 0
        && reading.MentionAt(tree.Sentence.Index, tree[owned].Head) is { Kind: EntityKind.Person or EntityKind.Organization };

    private static bool CanMean(string pronoun, string firstName) => pronoun switch
    {
        "his" or "himself" => !KnownNames.IsWomansName(firstName),
        "her" or "herself" => !KnownNames.IsMansName(firstName),
        _ => true,
    };

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
        if (token.PennTag is "WDT" or "WP" or "WP$" or "EX" or "WRB" || lemma is "that" && token.Head >= 0 && tree.Has(token.Head, "acl"))
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
        if (IsKnownByItself(reading, tree, noun))
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

    public static bool IsOneOfAKind(string lemma) => OneOfAKind.Contains(lemma);

    /// <summary>"similar", "other", "new": the word tells its noun from one that was spoken of before.</summary>
    public static bool Leans(string lemma) => lemma is "similar" or "few" || Pointing.Contains(lemma) || LeaningAdjectives.Contains(lemma);

    // "the luxury hotel industry", "the human brain": used for the first time and yet with "the", it is known to every reader.
    // Not so what an article introduces by one word and takes up by another: people, groups, events, plans.
    private static bool IsKnownByItself(ArticleReading reading, SentenceTree tree, int noun)
    {
        if (tree[noun].Tag != UniversalTag.Noun || !reading.IsFirstUse(tree[noun]))
            return false;
        var lemma = tree[noun].Lemma.ToLowerInvariant();
        if (lemma is "arts" or "market" or "industry" or "sector" or "population" or "brain" or "internet" or "countryside" or "coast" or "economy" or "sciences")
            return true;
        var isModified = tree.Children(noun).Any(child => child < noun && tree.Has(child, "compound", "amod") && !LeaningAdjectives.Contains(tree[child].Lemma.ToLowerInvariant()));
        return Text.NounClasses.Of(lemma) is "body" or "food" or "plant" or "animal" or "substance" or "phenomenon" or "feeling" or "state" or "attribute"
            && isModified;
    }

    private static bool IsNamed(ArticleReading reading, SentenceTree tree, int token) =>
        tree[token].Tag == UniversalTag.Propn
        || reading.MentionAt(tree.Sentence.Index, token) is { Kind: EntityKind.Norp or EntityKind.GeopoliticalEntity or EntityKind.Organization or EntityKind.Person or EntityKind.Location }
        || tree[token].Tag == UniversalTag.Adj && char.IsUpper(tree[token].Form[0]) && token > 0;

    // "other than", "such as", "the same ... as", "more than that of".
    private static bool IsComparedWith(SentenceTree tree, int index) =>
        index + 1 < tree.Count && tree[index + 1].Lemma is "than" or "as" || tree[index].Lemma is "same" or "such" && Enumerable.Range(index + 1, Math.Min(4, tree.Count - index - 1)).Any(next => tree[next].Form == "as");
}
