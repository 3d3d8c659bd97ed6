using System.Collections.Frozen;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>
/// Whether a question tells its clause whole. What may be left out: another clause, what is added between commas or brackets, a
/// time, and words that only tie the sentence to others. A complement, a modifier or a scene that is left out makes it another fact.
/// </summary>
internal static class WholeClause
{
    private static readonly FrozenSet<string> Tying = FrozenSet.Create(
        "also", "however", "meanwhile", "now", "currently", "recently", "already", "then", "just", "finally", "eventually", "soon", "indeed", "therefore", "thus", "moreover", "furthermore",
        "nevertheless", "nonetheless", "instead", "still", "later", "earlier", "ago", "today", "yesterday", "previously", "originally", "initially", "subsequently", "unfortunately", "sadly",
        "surprisingly", "interestingly", "fortunately", "simply", "really", "actually", "famously", "additionally", "so", "consequently", "accordingly", "similarly", "too", "even", "there");

    private static readonly FrozenSet<string> SettingAgainst = FrozenSet.Create("despite", "unlike", "besides", "according", "in addition to", "in spite of", "along with", "as well as");

    /// <summary>Whether something of the clause is in neither question nor key that it says something else without.</summary>
    public static bool IsClipped(ClauseParts clause, StemDraft draft)
    {
        var (tree, group) = (clause.Tree, clause.Group);
        var told = new HashSet<int>(group.Words);
        foreach (var piece in draft.Used.Append(clause.Subject))
            Tell(clause, piece.Role, told);
        if (draft.Asked is { } asked)
            Tell(clause, asked, told);
        if (draft.KeyPiece is { } key)
            Tell(clause, key.Role, told);
        var subject = clause.Subject.Role.Head;
        return tree.Subtree(group.Top).Concat(tree.Subtree(subject)).Distinct().Any(token => !told.Contains(token) && Counts(tree[token]) && !IsExcused(clause, token, told));
    }

    private static void Tell(ClauseParts clause, Role role, HashSet<int> told)
    {
        foreach (var token in clause.TokensOf(role))
            told.Add(token);
        told.Add(role.Head);
        // "the site's founder, Anna Berg": the name tells who that is.
        if (clause.Tree.Has(role.Head, "appos") && clause.Reading.MentionAt(clause.Fact.Sentence, role.Head) is not null)
            told.UnionWith(clause.Tree.Subtree(clause.Tree[role.Head].Head, child => child == role.Head || clause.Tree.Has(child, "acl")));
        // "time" of the date, "in" of the place: what marks a phrase is told with it.
        foreach (var marker in clause.Tree.Children(role.Head).Where(child => clause.Tree.Has(child, "case", "mark", "cop")))
            told.UnionWith(clause.Tree.Subtree(marker));
    }

    private static bool Counts(Token token) => token.Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Adv or UniversalTag.Pron || token.Lemma == "each";

    // Excused by itself or by one of the phrases that it is part of.
    private static bool IsExcused(ClauseParts clause, int token, HashSet<int> told)
    {
        var (tree, group) = (clause.Tree, clause.Group);
        if (tree[token].PennTag is "WDT" or "WP" or "WRB" or "WP$" or "EX" || tree[token].Form.Equals("that", StringComparison.OrdinalIgnoreCase) && tree.Has(token, "nsubj", "obj"))
            return true;
        for (var at = token; at >= 0 && at != group.Top && at != group.Head && !told.Contains(at); at = tree[at].Head)
        {
            if (IsAddition(clause, at))
                return true;
        }
        return false;
    }

    private static bool IsAddition(ClauseParts clause, int token)
    {
        var (tree, group) = (clause.Tree, clause.Group);
        if (tree.Has(token, "discourse", "vocative", "dislocated", "cc", "punct"))
            return true;
        if (tree.Has(token, "advmod") && Tying.Contains(tree[token].Lemma.ToLowerInvariant()) && tree.Children(token).All(child => tree.Has(child, "punct")))
            // "too nice", "even more": before its word it says how much.
            return !(tree[token].Lemma.ToLowerInvariant() is "too" or "so" or "even" or "just" or "still" && token + 1 == tree[token].Head && tree[tree[token].Head].Tag is UniversalTag.Adj or UniversalTag.Adv);
        if (tree.Has(token, "conj") && (group.Words.Contains(tree[token].Head) || tree[token].Head == group.Top) && (tree.IsVerb(token) || tree.Child(token, "cop", "nsubj") is not null))
            return true;
        if (IsTime(clause, token) || IsReason(clause, token))
            return true;
        var first = tree.Subtree(token)[0];
        var isSetOff = tree[first].Form is "," or "(" or "–" or "—" or ":" or ";" or "“" or "\"" || first > 0 && tree[first - 1].Form is "," or "(" or "–" or "—" or ":" or ";" or "”" or "\"" && token > tree[token].Head;
        if (isSetOff && !tree.Has(token, "obj", "iobj", "nsubj", "ccomp") && !(tree.Has(token, "conj") && !tree.IsVerb(token)))
            return true;
        if (token > group.Words[0])
            return false;
        // What the sentence opens with: another clause, or what the fact is set against.
        if (tree.Has(token, "advcl", "parataxis"))
            return true;
        var opening = string.Join(' ', tree.Subtree(token).Select(word => tree[word].Form)).TrimEnd(',', ' ').ToLowerInvariant();
        return tree.Has(token, "obl", "nmod", "advmod") && (StemSelection.IsConnecting(opening) || SettingAgainst.Any(words => opening.StartsWith(words, StringComparison.Ordinal)));
    }

    // Why and by whom it was done may be left out of what the article itself tells; of somebody's remark it may be the point.
    private static bool IsReason(ClauseParts clause, int token) => clause.Fact.Attribution is null
        && clause.Fact.Roles.Any(role => role.Head == token && (role.Kind == RoleKind.Cause || role.Kind == RoleKind.Time && role.Marker is "after" or "before" or "until" or "when"
            || role is { Kind: RoleKind.Agent, Marker: "by" }));

    private static bool IsTime(ClauseParts clause, int token) => clause.Tree.Has(token, "obl", "nmod", "advmod")
        && (clause.Reading.DateAt(clause.Tree[token], clause.Fact.Sentence) is not null || clause.Fact.Roles.Any(role => role.Head == token && role.Kind == RoleKind.Time));
}
