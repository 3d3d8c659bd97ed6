using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language;
using Quiz.Language.Entities;
using Quiz.Language.Numbers;

namespace Quiz.Generation.Stems;

/// <summary>"How many jobs would the company cut?": the number before a noun is asked for.</summary>
internal sealed class HowMany : StemRule
{
    // One or two of something are not worth counting.
    private const decimal LeastCount = 3;

    public override string Name => "how-many";

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        foreach (var piece in clause.Others.Prepend(clause.Subject))
        {
            if (piece.Role.IsCoordinated || clause.Tree.Has(piece.Role.Head, "advcl") || Counted(clause, piece) is not var (number, counted))
                continue;
            var isSubject = piece == clause.Subject;
            if (piece.Role.Marker is not null && (clause.Group.IsCopular || ParseConfidence.Arc(clause.Tree, piece.Role.Head) < StemLimits.PhraseArc))
                continue;
            if (piece.Role.Kind == RoleKind.Agent && !isSubject || !isSubject && piece.Role.Marker is not (null or "in" or "for" or "to" or "on" or "from" or "with" or "by" or "at" or "about" or "across" or "into" or "among"))
                continue;
            var writer = new QuestionWriter(clause);
            var pieces = StemSelection.Around(clause, piece.Role);
            var word = piece.Role.Marker is { } marker ? $"{char.ToUpperInvariant(marker[0])}{marker[1..]} how many {counted}" : "How many " + counted;
            var span = number.Approximation is { } hedge ? TextSpan.FromBounds(Math.Min(hedge.Start, number.Span.Start), number.Span.End) : number.Span;
            yield return new()
            {
                Kind = FactKind.HowMany,
                Stem = isSubject ? writer.AboutSubject(word, pieces, GrammaticalNumber.Plur) : writer.Inverted(word, pieces),
                Key = Lowered(span.Of(clause.Reading.Text)),
                Answer = AnswerType.Count,
                KeySpan = span,
                Asked = piece.Role,
                Statement = writer.Statement(StemSelection.Around(clause, null)),
                Used = [.. pieces, piece with { Text = counted }],
            };
        }
    }

    // "6- to 7-year-olds", "16 to 24"
    private static bool IsStartOfRange(SentenceTree tree, int number) =>
        Enumerable.Range(number + 1, Math.Clamp(tree.Count - number - 1, 0, 3)).TakeWhile(token => tree[token].Form is "-" or "–" or "to" || tree[token].PennTag == "CD").Any(token => tree[token].PennTag == "CD")
        || number > 0 && tree[number - 1].Form is "-" or "–" or "to" && Enumerable.Range(Math.Max(0, number - 3), Math.Min(number, 3)).Any(token => tree[token].PennTag == "CD");

    // The number right before the head noun, and the phrase without it.
    private static (NumberMention Number, string Counted)? Counted(ClauseParts clause, Piece piece)
    {
        var tree = clause.Tree;
        var head = piece.Role.Head;
        if (tree[head].Morphology.Number != GrammaticalNumber.Plur || tree[head].Tag != UniversalTag.Noun || tree.Child(head, "det", "nmod:poss") is not null)
            return null;
        if (tree.Child(head, "nummod") is not { } nummod || nummod > head || clause.Reading.NumberAt(tree[nummod], clause.Fact.Sentence) is not { Kind: EntityKind.Number } number || number.Value < LeastCount)
            return null;
        // "aged 16", "6- to 7-year-olds": no count.
        if (nummod > 0 && tree[nummod - 1].Lemma.ToLowerInvariant() is "aged" or "age" or "ages" || IsStartOfRange(tree, nummod))
            return null;
        if (ParseConfidence.Arc(tree, nummod) < StemLimits.PhraseArc || number.Span.Contains(tree[head].Span) || Measures.IsEndOfRange(clause, number.Span) || Measures.IsUnit(tree[head].Lemma.ToLowerInvariant()))
            return null;
        var whole = number.Approximation is { } hedge ? TextSpan.FromBounds(Math.Min(hedge.Start, number.Span.Start), number.Span.End) : number.Span;
        var tokens = clause.TokensOf(piece.Role).Where(token => !whole.Contains(tree[token].Span) && !tree.IsBelow(token, nummod) && !(tree.IsBelow(clause.Group.Top, head) && tree.IsBelow(token, clause.Group.Top))).ToList();
        // What stands between number and noun is told whole: "two zero- and low-emission cars".
        if (tokens.Count == 0 || tokens[0] < nummod || tokens[^1] - tokens[0] + 1 != tokens.Count || tree.Sentence.Tokens.Any(token => token.Span.Start >= whole.End && token.Index < tokens[0])
            || tree[tokens[0]].Tag == UniversalTag.Punct)
            return null;
        var phrase = clause.Write(tokens);
        return phrase.Problem is null ? (number, phrase.Text) : null;
    }

    private static string Lowered(string text) => char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
