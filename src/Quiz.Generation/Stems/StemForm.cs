using System.Text.RegularExpressions;
using Quiz.Generation.Facts;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>Which questions are no good English, though each of their parts is.</summary>
internal static partial class StemForm
{
    /// <summary>The named reason; null for a question that reads well.</summary>
    public static string? Problem(ClauseParts clause, StemDraft draft)
    {
        if (DoubledBe().IsMatch(draft.Stem))
            return "doubled-verb";
        if (LooseHyphen().IsMatch(draft.Stem) || LooseHyphen().IsMatch(draft.Key))
            return "loose-hyphen";
        if (draft.Used.Append(clause.Subject).Any(piece => draft.Stem.Contains(piece.Text, StringComparison.Ordinal) && LacksArticle(clause, piece)))
            return "article-missing";
        // What may or would be is nothing to ask for, unless somebody says what is to come.
        if (draft.Kind is not (Domain.Questions.FactKind.WhoSaid or Domain.Questions.FactKind.What or Domain.Questions.FactKind.How) && (clause.Fact.Modality == Modality.Possible || clause.Fact.Modality == Modality.Conditional && clause.Fact.Attribution is null))
            return "possible-fact";
        if (TakesLostClause(clause, draft))
            return "lost-that-clause";
        return CrossesClause(clause) ? "subject-of-another-clause" : null;
    }

    // "pan-democracy camp's councillor": one camp needs "the" or "a".
    private static bool LacksArticle(ClauseParts clause, Piece piece)
    {
        var tree = clause.Tree;
        var tokens = clause.TokensOf(piece.Role);
        return tokens.Exists(token => tree.Has(token, "nmod:poss") && tree[token].PennTag == "NN" && tree.Child(token, "case") is not null && tree.Child(token, "det", "nmod:poss", "nummod") is null
            && clause.Reading.DateAt(tree[token], clause.Fact.Sentence) is null && clause.Reading.MentionAt(clause.Fact.Sentence, token) is null && tree.Subtree(token)[0] == tokens[0]);
    }

    // "What have they suggested more widespread practice?": what is told is a clause, whose subject was taken for an object.
    private static bool TakesLostClause(ClauseParts clause, StemDraft draft) =>
        !clause.Group.IsPassive && RoleReader.IsToldInClauses(clause.Tree[clause.Group.Head].Lemma.ToLowerInvariant())
        && clause.Fact.Roles.Any(role => role.Kind == RoleKind.Content) && clause.Fact.Roles.Any(role => (role is { Kind: RoleKind.Patient or RoleKind.Quantity, Marker: null } || role.Marker is "around" or "about") && role != clause.Subject.Role && !clause.Reading.IsQuoted(role.Span.Start))
        && clause.Tree[clause.Group.Head].Lemma is not ("warn" or "Warn");

    // "While A is complex, B respects and complies with it": between a verb and the one that shares its subject stands no other subject,
    // and both are told of the same time.
    private static bool CrossesClause(ClauseParts clause)
    {
        var tree = clause.Tree;
        var top = clause.Group.Top;
        // "run or walk a mile": one of the two is not what the article says.
        if (tree.Children(top).Concat(tree.ChildrenWith(top, "conj").SelectMany(other => tree.Children(other))).Any(child => tree.Has(child, "cc") && tree[child].Lemma is "or" or "nor" && (tree[child].Head == top ? tree.Has(top, "conj") : tree.IsVerb(tree[child].Head))))
            return true;
        if (!tree.Has(top, "conj") || tree.Child(top, "nsubj") is not null || clause.Fact.Form == FactForm.Participial)
            return false;
        var first = tree[top].Head;
        if (Enumerable.Range(first, Math.Max(0, top - first)).Any(token => tree.Has(token, "nsubj") && tree[token].Head != first && tree[token].PennTag is not ("WDT" or "WP")))
            return true;
        return tree[first].PennTag == "VBD" && tree[clause.Group.Finite].PennTag is "VBZ" or "VBP";
    }

    [GeneratedRegex(@"\bbe (?:\w+ )?be\b")]
    private static partial Regex DoubledBe();

    // "100- metre", "catch- up"; not "zero- and low-emission".
    [GeneratedRegex(@"\w[-–] (?!and\b|or\b|to\b)\w")]
    private static partial Regex LooseHyphen();
}
