using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Reads from the verb that a date expression hangs on whether it lies before or after the dateline.</summary>
internal static class VerbTime
{
    /// <summary>Nouns that are what a past verb did, so that a date behind them dates the verb: "issued a statement on Monday".</summary>
    private static readonly HashSet<string> HappeningVerbs =
    [
        "held", "had", "gave", "issued", "made", "released", "published", "delivered", "attended", "signed", "won", "lost", "suffered", "launched",
        "carried", "sent", "wrote", "hosted", "staged", "paid", "conducted", "fired", "met", "opened", "closed", "killed",
    ];

    private static readonly HashSet<string> HappeningCases = ["at", "in", "during", "after", "following", "since"];

    private static readonly HashSet<string> Plans =
    [
        "plans", "plan", "expected", "scheduled", "due", "set", "hopes", "hope", "intends", "intend", "planned", "slated", "likely", "aims", "wants", "want", "promises",
    ];

    public static TimeDirection Of(Sentence sentence, TextSpan date)
    {
        var (first, count) = sentence.TokensUnder(date);
        if (first < 0) return TimeDirection.Unknown;
        var token = sentence.HeadOf(first, count);
        // A tree has no cycles, but hand-made or broken input should not hang us.
        for (var steps = 0; steps < sentence.Tokens.Length; steps++)
        {
            if (IsPredicate(sentence, token)) return OfVerb(sentence, token);
            var head = sentence.Tokens[token].Head;
            if (head < 0) return TimeDirection.Unknown;
            if (IsPredicate(sentence, head)) return OfVerb(sentence, head);
            var isDate = token >= first && token < first + count;
            var isCoordinate = sentence.Tokens[token].Relation is "conj" or "appos" or "compound" or "flat";
            if (!isCoordinate && !(isDate && DatesItsVerb(sentence, head))) return TimeDirection.Unknown;
            token = head;
        }

        return TimeDirection.Unknown;
    }

    /// <summary>Whether the noun that a date depends on passes the date on to its verb: "in a statement on Monday".</summary>
    private static bool DatesItsVerb(Sentence sentence, int noun)
    {
        var token = sentence.Tokens[noun];
        if (token.Head < 0) return false;
        var verb = sentence.Tokens[token.Head];
        if (token.Relation is "obj" or "nsubj:pass") return HappeningVerbs.Contains(verb.Form.ToLowerInvariant());
        return token.Relation.StartsWith("obl", StringComparison.Ordinal)
            && Children(sentence, noun).Any(child => child.Relation == "case" && HappeningCases.Contains(child.Form.ToLowerInvariant()));
    }

    private static bool IsPredicate(Sentence sentence, int token) =>
        sentence.Tokens[token].Tag is UniversalTag.Verb or UniversalTag.Aux || Children(sentence, token).Any(child => child.Relation == "cop");

    private static TimeDirection OfVerb(Sentence sentence, int verb)
    {
        var token = sentence.Tokens[verb];
        var auxiliaries = Children(sentence, verb).Where(child => child.Relation is "aux" or "aux:pass" or "cop" || child.PennTag == "MD").ToList();
        if (auxiliaries.Any(aux => aux.Form.ToLowerInvariant() is "will" or "shall" or "'ll" or "’ll" or "wo")) return TimeDirection.Future;
        if (auxiliaries.Any(aux => aux.PennTag == "MD")) return TimeDirection.Unknown;
        // "did not meet", "has met", "was held": the auxiliary is the finite verb, "is held" may be still to come.
        if (auxiliaries.Any(aux => aux.PennTag == "VBD" || aux.Form.ToLowerInvariant() is "has" or "have" or "'ve" or "’ve")) return TimeDirection.Past;
        if (auxiliaries.Count > 0) return IsGoingTo(sentence, verb) ? TimeDirection.Future : TimeDirection.Unknown;
        return token.PennTag switch
        {
            "VBD" => TimeDirection.Past,
            "VBN" => OfParticiple(sentence, token),
            "VB" or "VBG" => OfNonFinite(sentence, token),
            _ => TimeDirection.Unknown,
        };
    }

    /// <summary>"a photo taken on Monday" is past, "talks planned for Monday" is not.</summary>
    private static TimeDirection OfParticiple(Sentence sentence, Token participle)
    {
        if (Plans.Contains(participle.Form.ToLowerInvariant())) return TimeDirection.Unknown;
        return participle.Relation is "conj" or "xcomp" or "ccomp" && participle.Head >= 0 ? OfVerb(sentence, participle.Head) : TimeDirection.Past;
    }

    private static TimeDirection OfNonFinite(Sentence sentence, Token verb)
    {
        if (verb.Head < 0) return TimeDirection.Unknown;
        var governor = sentence.Tokens[verb.Head];
        if (verb.Relation == "conj") return OfVerb(sentence, verb.Head);
        if (verb.PennTag == "VBG")
            return verb.Relation is "advcl" or "xcomp" && governor.PennTag is "VBD" or "VBN" ? OfVerb(sentence, verb.Head) : TimeDirection.Unknown;
        var isPlan = Plans.Contains(governor.Form.ToLowerInvariant()) && verb.Relation is "xcomp" or "ccomp" or "advcl" or "acl";
        if (!isPlan) return TimeDirection.Unknown;
        var wasPlan = governor.PennTag == "VBD" || Children(sentence, verb.Head).Any(child => child.Relation is "aux" or "aux:pass" or "cop" && child.PennTag is "VBD" or "VBN" or "MD");
        return wasPlan ? TimeDirection.Unknown : TimeDirection.Future;
    }

    private static bool IsGoingTo(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Form.Equals("going", StringComparison.OrdinalIgnoreCase)
        && Children(sentence, verb).All(child => child.PennTag != "VBD")
        && Children(sentence, verb).Any(child => child.PennTag == "VB");

    private static IEnumerable<Token> Children(Sentence sentence, int head) => sentence.Tokens.Where(token => token.Head == head);
}
