using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"For how long did the talks last?"</summary>
internal sealed class HowLong : ObliqueRule
{
    private static readonly FrozenSet<string> Lasting = FrozenSet.Create("last", "take", "spend", "stay", "wait", "live", "work", "serve", "run", "continue", "remain", "stand", "sleep");

    public override string Name => "how-long";

    protected override FactKind Kind => FactKind.HowMany;

    /// <summary>Whether the verb tells of something that takes its time: "last", "spend".</summary>
    public static bool IsLasting(ClauseParts clause) => Lasting.Contains(clause.Tree[clause.Group.Head].Lemma.ToLowerInvariant());

    protected override Asking? Asking(ClauseParts clause, Piece piece) => piece.Role switch
    {
        { Kind: RoleKind.Duration, Marker: var marker } when WhoSubject.NamesOrCounts(clause.Subject.Text) && !(clause.Tree[clause.Group.Head].Lemma == "spend" && !clause.Others.Any(other => other != piece && other.IsRequired)) && (marker == "for" || marker is null && IsLasting(clause)) && !piece.Bare.StartsWith("the ", StringComparison.Ordinal) && piece.Bare.Any(char.IsLetter) => new("How long", piece.Bare, AnswerType.Duration),
        _ => null,
    };
}
