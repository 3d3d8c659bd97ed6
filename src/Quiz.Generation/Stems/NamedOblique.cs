using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"To whom did Anna Berg sell the bank?", "Against which country did Norway play?": a name behind any other preposition.</summary>
internal sealed class NamedOblique : ObliqueRule
{
    private static readonly FrozenSet<string> Asked = FrozenSet.Create("to", "for", "from", "against", "at", "about", "into", "on", "under", "towards", "toward", "alongside", "by");

    public override string Name => "named-oblique";

    protected override FactKind Kind => FactKind.Whom;

    protected override Asking? Asking(ClauseParts clause, Piece piece)
    {
        var role = piece.Role;
        if (role.Marker is not { } marker || !Asked.Contains(marker) || role.IsCoordinated || clause.Tree.Has(role.Head, "advcl") || clause.Tree[role.Head].Tag != Language.UniversalTag.Propn
            || clause.Group.IsCopular || role.Span.Start < clause.Tree[clause.Group.Head].Span.Start || role.Kind is not (RoleKind.Other or RoleKind.Recipient) || ParseConfidence.Arc(clause.Tree, role.Head) < StemLimits.ReasonArc)
            return null;
        // "due to", "thanks to": a reason, though the words were taken apart.
        if (clause.Tree.Child(role.Head, "case") is > 0 and var first && clause.Tree[first - 1].Lemma is "due" or "thanks" or "according" or "owing" or "prior" or "next" or "close")
            return null;
        var type = AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, role.Head);
        if (type is not (AnswerType.Person or AnswerType.Organization or AnswerType.Country or AnswerType.Event))
            return null;
        var word = type == AnswerType.Person ? "whom" : AnswerTypes.QuestionWord(type, piece.Bare, isObject: true).Replace("Which", "which", StringComparison.Ordinal);
        var name = clause.NameOf(role, piece.Bare);
        return new($"{char.ToUpperInvariant(marker[0])}{marker[1..]} {word}", name, type) { Aliases = name == piece.Bare ? [] : [piece.Bare] };
    }
}
