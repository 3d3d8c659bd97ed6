using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"Why did the company cut 400 jobs?", answered by a cause or a purpose.</summary>
internal sealed class Why : ObliqueRule
{
    // Blame, praise and punishment are for something.
    private static readonly FrozenSet<string> ForSomething = FrozenSet.Create(
        "criticise", "criticize", "praise", "fine", "arrest", "jail", "imprison", "blame", "thank", "apologise", "apologize", "punish", "sue", "condemn", "reward", "ban", "suspend", "honour", "honor",
        "attack", "sentence", "prosecute", "convict", "mock", "sack", "reprimand", "discipline", "charge");

    private static readonly FrozenSet<string> OverSomething = FrozenSet.Create(
        "criticise", "criticize", "arrest", "sue", "resign", "condemn", "attack", "protest", "clash", "fine", "ban", "suspend", "investigate", "quit", "boycott", "strike", "sack", "apologise", "apologize");

    // "lobbied them to relax the rules": what is asked for, not what for.
    private static readonly FrozenSet<string> Asks = FrozenSet.Create(
        "ask", "urge", "order", "force", "allow", "enable", "persuade", "encourage", "tell", "want", "expect", "let", "advise", "lobby", "call", "press", "pressure", "campaign", "beg", "invite", "require",
        "appeal", "petition", "challenge", "help", "get", "lead", "need", "take", "be", "have");

    public override string Name => "why";

    protected override FactKind Kind => FactKind.Why;

    protected override Asking? Asking(ClauseParts clause, Piece piece)
    {
        var role = piece.Role;
        if (role.Marker is not { } marker || ParseConfidence.Arc(clause.Tree, role.Head) < StemLimits.ReasonArc)
            return null;
        var isClause = clause.Tree.Has(role.Head, "advcl");
        return role.Kind switch
        {
            RoleKind.Cause when marker == "because" && isClause => new("Why", Capitalized($"{marker} {piece.Bare}"), AnswerType.Reason) { IsClause = true },
            RoleKind.Cause when marker is "because of" or "due to" or "owing to" or "thanks to" && piece.Problem is null => new("Why", Capitalized($"{marker} {piece.Bare}"), AnswerType.Reason) { IsClause = true },
            RoleKind.Cause when marker == "for" && isClause && ForSomething.Contains(Verb(clause)) => new("Why", Capitalized($"{marker} {piece.Bare}"), AnswerType.Reason) { IsClause = true },
            RoleKind.Other when marker == "over" && !isClause && OverSomething.Contains(Verb(clause)) => new("Why", Capitalized($"{marker} {piece.Bare}"), AnswerType.Reason) { IsClause = true },
            RoleKind.Purpose when isClause && !Asks.Contains(Verb(clause)) && role.Span.Start > clause.Tree[clause.Group.Head].Span.Start => new("Why", Capitalized($"{marker} {piece.Bare}"), AnswerType.Purpose) { IsClause = true },
            _ => null,
        };
    }

    private static string Verb(ClauseParts clause) => clause.Tree[clause.Group.Head].Lemma.ToLowerInvariant();

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
