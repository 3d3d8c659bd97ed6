using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"With whom did Wang Yi hold talks?", "With which country ...?"</summary>
internal sealed class WithWhom : ObliqueRule
{
    public override string Name => "with-whom";

    protected override FactKind Kind => FactKind.Whom;

    protected override Asking? Asking(ClauseParts clause, Piece piece)
    {
        if (piece.Role.Kind != RoleKind.Companion)
            return null;
        var type = AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, piece.Role.Head);
        if (type is not (AnswerType.Person or AnswerType.People or AnswerType.Organization or AnswerType.Country))
            return null;
        var word = AnswerTypes.IsSomeone(type) ? "whom" : AnswerTypes.QuestionWord(type, piece.Bare, isObject: true).Replace("Which", "which", StringComparison.Ordinal);
        var name = clause.NameOf(piece.Role, piece.Bare);
        return new("With " + word, name, type) { Aliases = name == piece.Bare ? [] : [piece.Bare] };
    }
}
