using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"Who stopped three ships?" of "Three ships were stopped by the navy".</summary>
internal sealed class AgentOfPassive : StemRule
{
    public override string Name => "agent-of-passive";

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        foreach (var piece in clause.Others)
        {
            if (piece.Role is not { Kind: RoleKind.Agent, Marker: "by" })
                continue;
            var type = AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, piece.Role.Head);
            var pieces = StemSelection.Around(clause, piece.Role);
            var name = clause.NameOf(piece.Role, piece.Bare);
            var writer = new QuestionWriter(clause);
            if (type is not (AnswerType.Person or AnswerType.People or AnswerType.Organization or AnswerType.Country)
                || writer.AboutAgent(AnswerTypes.QuestionWord(type, piece.Bare, isObject: false), pieces) is not { } stem)
                continue;
            yield return new()
            {
                Kind = FactKind.Who,
                Stem = stem,
                Key = name,
                Aliases = name == piece.Bare ? [] : [piece.Bare],
                Answer = type,
                KeySpan = piece.Role.Span,
                Asked = piece.Role,
                Statement = writer.Statement([.. pieces, piece]),
                Used = pieces,
                KeyPiece = piece,
            };
        }
    }
}
