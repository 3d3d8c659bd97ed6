using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"Whom did Wang Yi meet?", "What did the company launch?": the object is asked for.</summary>
internal sealed class ObjectOf : StemRule
{
    public override string Name => "object";

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        if (clause.Group.IsPassive || clause.Group.IsCopular)
            yield break;
        foreach (var piece in clause.Others)
        {
            if (piece.Role.Kind != RoleKind.Patient || piece.Role.Marker is not null)
                continue;
            var type = AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, piece.Role.Head);
            var pieces = StemSelection.Around(clause, piece.Role);
            var writer = new QuestionWriter(clause);
            yield return new()
            {
                Kind = AnswerTypes.IsSomeone(type) ? FactKind.Whom : FactKind.What,
                Stem = writer.Inverted(AnswerTypes.QuestionWord(type, piece.Bare, isObject: true), pieces),
                Key = piece.Bare,
                Answer = type,
                KeySpan = piece.Role.Span,
                Asked = piece.Role,
                Statement = writer.Statement(StemSelection.Around(clause, null)),
                Used = pieces,
                KeyPiece = piece,
            };
        }
    }
}
