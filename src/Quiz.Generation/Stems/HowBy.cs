using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"How can North Korea press the United States?", answered by "By dragging ...".</summary>
internal sealed class HowBy : ObliqueRule
{
    public override string Name => "how-by";

    protected override FactKind Kind => FactKind.How;

    protected override Asking? Asking(ClauseParts clause, Piece piece) =>
        piece.Role is { Kind: RoleKind.Manner, Marker: "by" } && ParseConfidence.Arc(clause.Tree, piece.Role.Head) >= StemLimits.ReasonArc
            ? new("How", "By " + piece.Bare, AnswerType.Manner) { IsClause = true }
            : null;
}
