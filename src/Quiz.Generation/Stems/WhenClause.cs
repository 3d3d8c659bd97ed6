using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"When did Anna Berg move to Oslo?", answered by "After the factory closed".</summary>
internal sealed class WhenClause : ObliqueRule
{
    public override string Name => "when-clause";

    protected override FactKind Kind => FactKind.When;

    protected override Asking? Asking(ClauseParts clause, Piece piece)
    {
        var role = piece.Role;
        if (role.Kind != RoleKind.Time || role.Marker is not ("after" or "before" or "until" or "once") || !clause.Tree.Has(role.Head, "advcl") || clause.Tree.Child(role.Head, "nsubj") is null || clause.Group.IsCopular
            || role.Span.Start < clause.Tree[clause.Group.Head].Span.Start || ParseConfidence.Arc(clause.Tree, role.Head) < StemLimits.ReasonArc)
            return null;
        // "before convincing his colleagues": no time, but what the same one did next.
        var word = role.Marker == "until" ? "Until when" : "When";
        var key = role.Marker == "until" ? piece.Bare : $"{role.Marker} {piece.Bare}";
        return new(word, char.ToUpperInvariant(key[0]) + key[1..], AnswerType.Clause) { IsClause = true };
    }
}
