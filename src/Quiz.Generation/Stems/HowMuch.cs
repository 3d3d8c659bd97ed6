using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Language;
using Quiz.Language.Entities;
using Quiz.Language.Numbers;

namespace Quiz.Generation.Stems;

/// <summary>"How much did the cable cost?", "What percentage of teenagers use ...?"</summary>
internal sealed class HowMuch : StemRule
{
    // After these "how much" alone says that money is meant.
    private static readonly FrozenSet<string> OfMoney = FrozenSet.Create("cost", "pay", "spend", "charge");

    private static readonly FrozenSet<string> WithMoney = FrozenSet.Create("raise", "earn", "donate", "receive", "save", "lose", "make", "give", "generate", "win", "invest", "owe", "provide", "offer", "contribute", "collect", "borrow", "fetch");

    private static readonly FrozenSet<string> Changing = FrozenSet.Create("rise", "fall", "increase", "decrease", "drop", "grow", "cut", "reduce", "jump", "decline", "shrink", "climb", "raise", "lower", "improve");

    public override string Name => "how-much";

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        foreach (var piece in clause.Others.Prepend(clause.Subject))
        {
            if (piece.Role.Marker is not (null or "for" or "by") || clause.Reading.NumberAt(clause.Tree[piece.Role.Head], clause.Fact.Sentence) is not { } number || Measures.IsEndOfRange(clause, number.Span))
                continue;
            // "rose by 15% to $107bn": "by how much" asks for the way, and the end is told beside it.
            if (piece.Role.Marker == "by" && clause.Others.Any(other => other != piece && other.Role.Marker is "to" or "from" && clause.Reading.NumberAt(clause.Tree[other.Role.Head], clause.Fact.Sentence) is not null))
                continue;
            var writer = new QuestionWriter(clause);
            var pieces = StemSelection.Around(clause, piece.Role);
            var verb = clause.Tree[clause.Group.Head].Lemma.ToLowerInvariant();
            var span = Whole(number);
            string? stem = null;
            if (piece.Role.Marker is { } marker)
                stem = IsAll(clause, piece, span) && AskedAs(marker, number.Kind, verb) is { } word ? writer.Inverted(word, pieces) : null;
            else if (number.Kind == EntityKind.Money && piece != clause.Subject && (OfMoney.Contains(verb) || WithMoney.Contains(verb)) && IsAll(clause, piece, span))
                stem = writer.Inverted(OfMoney.Contains(verb) ? "How much" : "How much money", pieces);
            else if (number.Kind == EntityKind.Percent && Share(clause, piece, span) is { } share)
                stem = piece == clause.Subject ? writer.AboutSubject(share, pieces, clause.Tree[clause.Group.Finite].PennTag == "VBP" || clause.Tree[clause.Group.Finite].Form == "were" ? GrammaticalNumber.Plur : GrammaticalNumber.Sing) : writer.Inverted(share, pieces);
            if (stem is null)
                continue;
            yield return new()
            {
                Kind = FactKind.HowMany,
                Stem = stem,
                Key = Lowered(span.Of(clause.Reading.Text)),
                Answer = number.Kind == EntityKind.Money ? AnswerType.Money : AnswerType.Percent,
                KeySpan = span,
                Asked = piece.Role,
                Statement = writer.Statement(StemSelection.Around(clause, null)),
                Used = pieces,
            };
        }
    }

    // "sold it for £3m", "fell by 30 per cent"
    private static string? AskedAs(string marker, EntityKind kind, string verb) => (marker, kind) switch
    {
        ("for", EntityKind.Money) => "For how much",
        ("by", EntityKind.Money or EntityKind.Percent) when Changing.Contains(verb) => "By how much",
        _ => null,
    };

    private static TextSpan Whole(NumberMention number) =>
        number.Approximation is { } hedge ? TextSpan.FromBounds(Math.Min(hedge.Start, number.Span.Start), number.Span.End) : number.Span;

    private static bool IsAll(ClauseParts clause, Piece piece, TextSpan number) => clause.TokensOf(piece.Role).TrueForAll(token => number.Contains(clause.Tree[token].Span));

    // "30 per cent of workers": what follows "of" is what is shared.
    private static string? Share(ClauseParts clause, Piece piece, TextSpan number)
    {
        var rest = clause.TokensOf(piece.Role).Where(token => !number.Contains(clause.Tree[token].Span)).ToList();
        if (rest.Count < 2 || clause.Tree[rest[0]].Form != "of" || clause.Tree[rest[0]].Span.Start < number.End)
            return null;
        var phrase = clause.Write(rest);
        return phrase.Problem is null ? "What percentage " + phrase.Text : null;
    }

    private static string Lowered(string text) => char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
