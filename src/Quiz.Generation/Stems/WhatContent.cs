using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"What did South Korea decide to do?", "What did the ministry announce?": the clause below the verb is asked for.</summary>
internal sealed class WhatContent : ObliqueRule
{
    private static readonly FrozenSet<string> Deciding = FrozenSet.Create(
        "decide", "agree", "promise", "vow", "pledge", "plan", "refuse", "want", "hope", "threaten", "offer", "try", "attempt", "choose", "aim", "intend", "seek", "manage", "ask", "urge", "order", "help");

    // What someone says is asked for only where the verb tells which of their words is meant.
    private static readonly FrozenSet<string> Announcing = FrozenSet.Create(
        "announce", "warn", "claim", "deny", "confirm", "reveal", "admit", "predict", "promise", "vow", "pledge", "decide", "agree", "declare", "acknowledge", "conclude", "discover", "find", "argue", "suggest", "fear", "believe", "hope", "estimate");

    public override string Name => "what-content";

    protected override FactKind Kind => FactKind.What;

    protected override Asking? Asking(ClauseParts clause, Piece piece)
    {
        if (piece.Role.Kind != RoleKind.Content || clause.Group.IsPassive || clause.Group.IsCopular)
            return null;
        var verb = clause.Tree[clause.Group.Head].Lemma.ToLowerInvariant();
        if (clause.Tree.Has(piece.Role.Head, "xcomp") && piece.Bare.StartsWith("to ", StringComparison.Ordinal) && Deciding.Contains(verb))
            return new("What", piece.Bare[3..], AnswerType.Clause) { IsClause = true, Trailing = "to do" };
        if (clause.Tree.Has(piece.Role.Head, "ccomp") && Announcing.Contains(verb) && piece.Role.Marker is null or "that" && !clause.Reading.IsQuoted(clause.Tree[piece.Role.Head]))
            return new("What", IsQuestion(clause, piece) ? char.ToUpperInvariant(piece.Bare[0]) + piece.Bare[1..] : "That " + piece.Bare, AnswerType.Clause) { IsClause = true };
        return null;
    }

    // "revealed how the words are arranged": no "that" before it.
    private static bool IsQuestion(ClauseParts clause, Piece piece) =>
        clause.TokensOf(piece.Role) is [var first, ..] && clause.Tree[first].PennTag is "WRB" or "WP" or "WDT";
}
