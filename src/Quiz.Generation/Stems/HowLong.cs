using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"For how long did the talks last?"</summary>
internal sealed class HowLong : ObliqueRule
{
    public override string Name => "how-long";

    protected override FactKind Kind => FactKind.HowMany;

    protected override Asking? Asking(ClauseParts clause, Piece piece) => piece.Role switch
    {
        { Kind: RoleKind.Duration, Marker: null or "for" } when !piece.Bare.StartsWith("the ", StringComparison.Ordinal) && piece.Bare.Any(char.IsLetter) => new("How long", piece.Bare, AnswerType.Duration),
        _ => null,
    };
}
