using System.Collections.Frozen;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>Which clauses say something else, or nothing, when they are told by their parts.</summary>
internal static class ClauseCheck
{
    // What the article itself is not sure of.
    private static readonly FrozenSet<string> Hedges = FrozenSet.Create("reportedly", "allegedly", "apparently", "supposedly", "effectively", "purportedly", "seemingly", "arguably", "presumably");

    // Nobody does it without something that it is done to: where that is missing, the clause was misread.
    private static readonly FrozenSet<string> WantingObject = FrozenSet.Create(
        "consider", "describe", "regard", "spend", "use", "make", "keep", "put", "give", "send", "bring", "buy", "attract", "include", "contain", "provide", "receive", "cause", "create", "invite", "mention", "represent", "portray");

    private static readonly FrozenSet<string> WantingWords = FrozenSet.Create("say", "write", "tell", "add", "explain", "argue", "state", "note", "insist", "claim");

    /// <summary>The named reason; null for a clause that may be told by its parts.</summary>
    public static string? Problem(ClauseParts clause, StemDraft draft)
    {
        var (tree, group) = (clause.Tree, clause.Group);
        if (tree.Children(group.Top).Concat(tree.Children(group.Head)).Any(child => tree.Has(child, "advmod") && Hedges.Contains(tree[child].Lemma.ToLowerInvariant())))
            return "hedged";
        if (StandsBehindLoneComma(clause))
            return "comma-before-verb";
        var lemma = tree[group.Head].Lemma.ToLowerInvariant();
        if (!group.IsPassive && !group.IsCopular && WantingObject.Contains(lemma) && !Told(clause, draft).Any(role => IsObject(role)))
            return "object-missing";
        if (!group.IsPassive && !group.IsCopular && draft.Kind != Domain.Questions.FactKind.WhoSaid && WantingWords.Contains(lemma) && !clause.Fact.Roles.Any(role => role.Kind is RoleKind.Content || IsObject(role) || lemma == "write" && role.Marker is "to" or "for"))
            return "says-nothing";
        if (CutsComparison(clause, draft))
            return "cut-comparison";
        return draft.Asked != clause.Subject.Role && draft.Kind != Domain.Questions.FactKind.WhoSaid && tree[clause.TokensOf(clause.Subject.Role)[0]].Lemma.Equals("only", StringComparison.OrdinalIgnoreCase) ? "narrowed-subject" : null;
    }

    private static IEnumerable<Role> Told(ClauseParts clause, StemDraft draft) => draft.Used.Select(piece => piece.Role).Concat(draft.Asked is { } asked ? [asked] : []);

    private static bool IsObject(Role role) => role.Marker is null && role.Kind is RoleKind.Patient or RoleKind.Recipient or RoleKind.Quantity or RoleKind.Duration;

    // "The church, voted the most beautiful, ...": a participle behind its comma, not the verb of the sentence.
    private static bool StandsBehindLoneComma(ClauseParts clause)
    {
        var tree = clause.Tree;
        var first = clause.Group.Words[0];
        if (clause.Group.IsReduced || first == 0 || tree[first - 1].Form != "," || tree.Child(clause.Group.Top, "nsubj") is not { } subject || subject > first || tree[clause.Group.Finite].PennTag != "VBD" || clause.Group.Words.Length > 1)
            return false;
        return Enumerable.Range(subject, first - subject).Count(token => tree[token].Form == ",") % 2 == 1;
    }

    // "causes more damage to plants" without "than all others together".
    private static bool CutsComparison(ClauseParts clause, StemDraft draft)
    {
        foreach (var token in clause.Tree.Sentence.Tokens)
        {
            if (token.Form == "than" && clause.Tree.IsBelow(token.Index, clause.Group.Top) && (token.Index == 0 || clause.Tree[token.Index - 1].Form is not ("more" or "less" or "fewer" or "rather" or "other"))
                && !draft.Stem.Contains(" than ", StringComparison.Ordinal) && !draft.Key.Contains("than ", StringComparison.Ordinal)
                && clause.Tree.Sentence.Tokens.Any(word => word.Index < token.Index && (word.Form is "more" or "less" or "fewer" || word.PennTag is "JJR" or "RBR") && draft.Stem.Contains(word.Form, StringComparison.OrdinalIgnoreCase)))
                return true;
        }
        return false;
    }
}
