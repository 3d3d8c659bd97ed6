using System.Collections.Frozen;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>Chooses which phrases of a clause a stem tells.</summary>
internal static class StemSelection
{
    // They tie a sentence to others.
    private static readonly FrozenSet<string> Connecting = FrozenSet.Create(
        "to some extent", "in addition", "for example", "for instance", "in fact", "as a result", "of course", "at least", "in particular", "in turn", "on the other hand", "by contrast",
        "in contrast", "after all", "in response", "at the time", "in the meantime", "on the contrary", "in general", "in the end", "by comparison", "to date", "at first", "in total", "at present", "for one");

    // They belong to the phrase behind them.
    private static readonly FrozenSet<string> Narrowing = FrozenSet.Create(
        "partly", "mainly", "largely", "primarily", "mostly", "especially", "particularly", "only", "early", "finally", "eventually", "initially", "originally", "previously", "recently", "currently", "simply", "really", "apparently", "reportedly", "allegedly", "actually", "unfortunately", "sadly", "surprisingly", "nearly", "exactly", "supposedly", "certainly", "clearly", "possibly", "probably");

    /// <summary>What the question needs, and what fits beside it without leaning on the article.</summary>
    public static List<Piece> Around(ClauseParts clause, Role? asked, Func<Piece, bool>? leavesOut = null)
    {
        var chosen = new List<Piece>();
        var words = Words(clause.Subject.Text) + clause.Group.Words.Length + clause.Others.Where(piece => piece.IsRequired && piece.Role != asked).Sum(piece => Words(piece.Text));
        foreach (var piece in clause.Others)
        {
            if (piece.Role == asked || leavesOut?.Invoke(piece) == true)
                continue;
            if (piece.IsRequired)
                chosen.Add(piece);
            else if (IsWelcome(clause, piece) && words + Words(piece.Text) <= StemLimits.ComfortableWords)
            {
                chosen.Add(piece);
                words += Words(piece.Text);
            }
        }
        return Told(clause, asked, chosen) >= StemLimits.FocusWords ? chosen : Focused(clause, asked, chosen, leavesOut);
    }

    // "Who raised £100,000?" may be many; "... to open a café in London?" is one: a purpose or circumstance that would else stay out tells which.
    private static List<Piece> Focused(ClauseParts clause, Role? asked, List<Piece> chosen, Func<Piece, bool>? leavesOut)
    {
        var more = clause.Others.FirstOrDefault(piece => piece.Role != asked && !chosen.Contains(piece) && leavesOut?.Invoke(piece) != true && TellsWhich(clause, piece));
        return more is null ? chosen : [.. clause.Others.Where(piece => piece == more || chosen.Contains(piece))];
    }

    private static bool TellsWhich(ClauseParts clause, Piece piece) =>
        piece.Problem is null && piece.Arc >= StemLimits.PhraseArc && ParseConfidence.Arc(clause.Tree, piece.Role.Head) >= StemLimits.ReasonArc && clause.Tree.Has(piece.Role.Head, "advcl")
        && piece.Role.Span.Start > clause.Tree[clause.Group.Head].Span.Start && Words(piece.Text) <= StemLimits.FocusClauseWords
        && (piece.Role.Kind == RoleKind.Purpose || piece.Role.Kind == RoleKind.Time && piece.Role.Marker is "after" or "before" || piece.Role is { Kind: RoleKind.Manner, Marker: "by" } or { Kind: RoleKind.Cause, Marker: "because" });

    private static int Told(ClauseParts clause, Role? asked, List<Piece> chosen) =>
        FunctionWords.ContentWordsOf(string.Join(' ', chosen.Select(piece => piece.Text).Prepend(clause.Tree[clause.Group.Head].Form).Prepend(clause.Subject.Role == asked ? "" : clause.Subject.Text)));

    public static int Words(string text) => text.Length == 0 ? 0 : text.Count(c => c == ' ') + 1;

    /// <summary>Whether the words only tie a sentence to the one before.</summary>
    public static bool IsConnecting(string words) => Connecting.Contains(words);

    private static bool IsWelcome(ClauseParts clause, Piece piece)
    {
        if (piece.Problem is not null || piece.Arc < StemLimits.PhraseArc || ParseConfidence.Arc(clause.Tree, piece.Role.Head) < StemLimits.PhraseArc)
            return false;
        // A purpose or reason right behind the verb is part of what is told.
        if (clause.Tree.Has(piece.Role.Head, "advcl"))
            return TellsWhich(clause, piece);
        if (Connecting.Contains(piece.Text) || piece.Role.Marker is "like" or "unlike" or "despite" or "besides" or "except")
            return false;
        // In front stands what sets the scene; of that only time and place are told again.
        if (piece.Role.Span.Start < clause.Tree[clause.Group.Words[0]].Span.Start && piece.Role.Kind is not (RoleKind.Time or RoleKind.Place))
            return false;
        return piece.Role.Kind switch
        {
            // Where or how it happens in one word: without it more would be said than the article says.
            RoleKind.Manner or RoleKind.Place when piece.Text is "online" or "abroad" or "overseas" or "worldwide" or "nationwide" => true,
            RoleKind.Manner => piece.Role.Marker is null && Words(piece.Text) == 1 && piece.Text.EndsWith("ly", StringComparison.Ordinal) && !Narrowing.Contains(piece.Text)
                && piece.Role.Span.Start > clause.Tree[clause.Group.Head].Span.Start,
            RoleKind.Duration when piece.Role.Marker is null => HowLong.IsLasting(clause),
            RoleKind.Cause or RoleKind.Purpose => false,
            _ => true,
        };
    }
}
