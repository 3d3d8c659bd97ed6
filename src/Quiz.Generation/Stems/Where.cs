using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"In which city did they meet?", "Where ...?"</summary>
internal sealed class Where : ObliqueRule
{
    public override string Name => "where";

    protected override FactKind Kind => FactKind.Where;

    // "Where did sales rise?": whose, a name must tell.
    private static bool NamesSomething(ClauseParts clause, Piece asked) =>
        WhoSubject.NamesOrCounts(clause.Subject.Text) || clause.Others.Any(piece => piece != asked && piece.Problem is null && WhoSubject.NamesOrCounts(piece.Text));

    protected override Asking? Asking(ClauseParts clause, Piece piece)
    {
        var type = AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, piece.Role.Head);
        var marker = piece.Role.Marker;
        if (marker is null || !NamesSomething(clause, piece) || type is not (AnswerType.City or AnswerType.Country or AnswerType.Place))
            return null;
        return piece.Role.Kind switch
        {
            RoleKind.Place when marker == "in" && type != AnswerType.Place => new(type == AnswerType.City ? "In which city" : "In which country", piece.Bare, type),
            RoleKind.Place when marker is "in" or "at" or "on" or "across" => new("Where", piece.Bare, type) { Aliases = [piece.Text] },
            RoleKind.Place => new("Where", piece.Text, type),
            RoleKind.Destination when marker == "to" => new(type switch { AnswerType.City => "To which city", AnswerType.Country => "To which country", _ => "Where" }, type == AnswerType.Place ? piece.Text : piece.Bare, type),
            RoleKind.Source when type != AnswerType.Place => new(type == AnswerType.City ? "From which city" : "From which country", piece.Bare, type),
            _ => null,
        };
    }
}
