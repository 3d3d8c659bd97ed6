using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>A rule that asks for one phrase beside verb and object by a question word and an inverted clause.</summary>
internal abstract class ObliqueRule : StemRule
{
    protected abstract FactKind Kind { get; }

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        foreach (var piece in clause.Others)
        {
            if (Asking(clause, piece) is not { } asking)
                continue;
            var pieces = StemSelection.Around(clause, piece.Role, other => other.Role.Kind == piece.Role.Kind && !other.IsRequired);
            var writer = new QuestionWriter(clause);
            yield return new()
            {
                Kind = Kind,
                Stem = writer.Inverted(asking.QuestionWord, asking.Trailing is null ? pieces : WithTrailing(pieces, piece, asking.Trailing)),
                Key = asking.Key,
                Answer = asking.Answer,
                KeySpan = asking.KeySpan ?? piece.Role.Span,
                Asked = piece.Role,
                Statement = writer.Statement(pieces.Contains(piece) ? pieces : [.. pieces, piece]),
                Used = pieces,
                KeyPiece = asking.KeyStands ? piece with { Problem = null } : piece,
                IsClauseKey = asking.IsClause,
                MoreEvidence = asking.MoreEvidence,
                Aliases = asking.Aliases,
            };
        }
    }

    // "What did Norway decide to do in May?": right behind verb and object.
    private static List<Piece> WithTrailing(List<Piece> pieces, Piece asked, string trailing)
    {
        var words = new List<Piece>(pieces);
        var place = words.FindIndex(piece => !piece.IsRequired);
        words.Insert(place < 0 ? words.Count : place, asked with { Text = trailing, Bare = trailing, Problem = null });
        return words;
    }

    /// <summary>How the phrase is asked for; null where the rule does not apply to it.</summary>
    protected abstract Asking? Asking(ClauseParts clause, Piece piece);
}
