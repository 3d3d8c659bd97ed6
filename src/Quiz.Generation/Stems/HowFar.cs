using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Language;
using Quiz.Language.Numbers;

namespace Quiz.Generation.Stems;

/// <summary>"How tall is the tower?", "How far did she travel?", "How much does it weigh?": a length or weight is asked for.</summary>
internal sealed class HowFar : StemRule
{
    private static readonly FrozenSet<string> Dimensions = FrozenSet.Create("tall", "high", "long", "wide", "deep", "heavy", "thick");

    private static readonly FrozenSet<string> Moving = FrozenSet.Create(
        "travel", "walk", "run", "fly", "fall", "climb", "drive", "swim", "sail", "ride", "cycle", "march", "plunge", "drop", "row", "jump", "hike", "trek", "plummet");

    public override string Name => "how-far";

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        if (clause.Group.IsPassive || Measured(clause) is not var (number, asked, word, left))
            yield break;
        var writer = new QuestionWriter(clause);
        var pieces = StemSelection.Around(clause, asked.Role);
        // "How tall is it?": neither the adjective nor the length is told again.
        var told = left is null ? pieces : [.. pieces.Where(piece => piece.Role.Head != clause.Group.Head && !number.Span.Overlaps(piece.Role.Span))];
        var span = number.Approximation is { } hedge ? TextSpan.FromBounds(Math.Min(hedge.Start, number.Span.Start), number.Span.End) : number.Span;
        yield return new()
        {
            Kind = FactKind.HowMany,
            Stem = writer.Inverted(word, told),
            Key = span.Of(clause.Reading.Text),
            Answer = AnswerType.Measure,
            KeySpan = span,
            Asked = asked.Role,
            Statement = writer.Statement(StemSelection.Around(clause, null)),
            Used = told,
        };
    }

    private static (NumberMention Number, Piece Asked, string Word, string? Left)? Measured(ClauseParts clause)
    {
        var tree = clause.Tree;
        var verb = tree[clause.Group.Head].Lemma.ToLowerInvariant();
        if (clause.Group.IsCopular)
        {
            // "is 170 metres tall"
            if (!Dimensions.Contains(verb) || clause.Others.FirstOrDefault(piece => piece.Role.Head == clause.Group.Head) is not { } attribute)
                return null;
            foreach (var child in tree.Children(clause.Group.Head))
            {
                if (child < clause.Group.Head && tree.Has(child, "obl", "nmod", "nummod") && NumberOf(clause, child) is { } length)
                    return (length, attribute, "How " + verb, verb);
            }
            return null;
        }
        foreach (var piece in clause.Others)
        {
            if (piece.Role.Marker is not null || NumberOf(clause, piece.Role.Head) is not { } number || clause.TokensOf(piece.Role).Exists(token => !number.Span.Contains(tree[token].Span) && number.Approximation?.Contains(tree[token].Span) != true))
                continue;
            var unit = tree[piece.Role.Head].Lemma.ToLowerInvariant();
            if (verb == "weigh" && (Measures.IsWeight(unit) || number.Unit is "kg" or "g" or "t"))
                return (number, piece, "How much", null);
            if (Moving.Contains(verb) && (Measures.IsLength(unit) || number.Unit is "km" or "m" or "mile"))
                return (number, piece, "How far", null);
        }
        return null;
    }

    private static NumberMention? NumberOf(ClauseParts clause, int token) =>
        clause.Reading.NumberAt(clause.Tree[token], clause.Fact.Sentence) is { } number && !Measures.IsEndOfRange(clause, number.Span) ? number : null;
}
