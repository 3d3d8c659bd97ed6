using System.Collections.Frozen;
using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>
/// Tells whether a capital stands for its country's government ("Seoul decided", "between Washington and Pyongyang") or is the
/// place ("in Pyongyang"). Where nothing tells, it is the place.
/// </summary>
internal static class GovernmentReading
{
    /// <summary>What governments do and towns do not.</summary>
    private static readonly FrozenSet<string> GovernmentVerbs = new[]
    {
        "say", "decide", "announce", "agree", "disagree", "want", "hope", "call", "urge", "warn", "demand", "insist", "refuse", "accuse", "condemn",
        "suspend", "seek", "reject", "propose", "respond", "threaten", "impose", "pledge", "fear", "feel", "believe", "think", "consider", "deny",
        "claim", "declare", "ask", "tell", "offer", "plan", "intend", "expect", "sign", "withdraw", "lift", "ban", "vow", "promise", "object",
        "protest", "criticise", "criticize", "blame", "retaliate", "negotiate", "cooperate", "support", "oppose", "accept", "approve", "argue",
        "react", "test", "deploy", "summon", "expel", "recall", "recognise", "recognize", "worry", "prefer", "maintain", "denounce", "regard",
        "fire", "launch", "order", "dismiss", "confirm", "acknowledge", "welcome", "conclude", "commit", "abandon", "quit", "resume", "try",
    }.ToFrozenSet();

    /// <summary>What is done to governments.</summary>
    private static readonly FrozenSet<string> VerbsOnGovernments = new[]
    {
        "accuse", "urge", "blame", "pressure", "warn", "condemn", "criticise", "criticize", "sanction", "isolate", "anger", "alarm", "tell", "ask", "denounce", "infuriate", "persuade", "provoke",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> VerbsWithGovernments = new[] { "negotiate", "talk", "cooperate", "side", "ally", "engage", "agree", "deal" }.ToFrozenSet();

    /// <summary>What governments have: "Pyongyang's nuclear programme".</summary>
    private static readonly FrozenSet<string> GovernmentNouns = new[]
    {
        "government", "decision", "policy", "programme", "program", "ambition", "demand", "position", "request", "proposal", "stance", "leadership", "envoy",
        "ally", "tie", "sanction", "offer", "refusal", "claim", "response", "military", "intention", "relationship", "interest", "diplomat", "diplomacy",
        "commitment", "promise", "threat", "arsenal", "hope", "plan", "view", "insistence", "tone", "approach",
    }.ToFrozenSet();

    /// <summary>What there is between governments: "ties with Beijing", "negotiations with Washington".</summary>
    private static readonly FrozenSet<string> DealingNouns = new[]
    {
        "relation", "relations", "tie", "ties", "talk", "talks", "negotiation", "negotiations", "tension", "tensions", "dialogue", "alliance", "deal", "agreement", "cooperation",
        "diplomacy", "dispute", "row", "engagement", "conflict", "pact", "treaty", "standoff", "rapprochement", "quarrel", "war", "strain", "trade",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> PressureNouns = new[] { "pressure", "sanction", "sanctions", "embargo", "tariff", "tariffs", "blockade" }.ToFrozenSet();

    private static readonly FrozenSet<string> MotionVerbs = new[]
    {
        "move", "go", "travel", "march", "head", "fly", "drive", "walk", "sail", "advance", "run", "race", "turn", "point",
    }.ToFrozenSet();

    public static bool StandsForGovernment(FoundName name, IReadOnlyList<FoundName> names) =>
        IsCapital(name) && (Acts(name) || (Partner(name, names) is { } partner && (Acts(partner) || IsBetween(name) || IsBetween(partner))));

    private static bool IsCapital(FoundName name) =>
        Gazetteer.Default.CountryOfCapital(name.Text) is { } country && country.Name != name.Text && name.Text is not ("Brussels" or "Jerusalem" or "Hamilton" or "Georgetown" or "Victoria" or "Kingston");

    /// <summary>A capital that this one is coordinated with: neither is a place then if one acts.</summary>
    private static FoundName? Partner(FoundName name, IReadOnlyList<FoundName> names) =>
        names.FirstOrDefault(other => other != name && IsCapital(other)
            && ((name.Head.Relation == "conj" && other.Head.Index == name.Head.Head) || (other.Head.Relation == "conj" && name.Head.Index == other.Head.Head)));

    private static bool IsBetween(FoundName name) => Case(name) == "between";

    private static bool Acts(FoundName name)
    {
        var head = name.Head;
        if (head.Head < 0) return false;
        var governor = name.Sentence.Tokens[head.Head];
        var lemma = governor.Lemma.ToLowerInvariant();
        return (head.Relation, Case(name)) switch
        {
            ("nsubj", null) => governor.Tag == UniversalTag.Verb && GovernmentVerbs.Contains(lemma),
            ("nsubj:pass" or "obj", null) => VerbsOnGovernments.Contains(lemma),
            ("nmod:poss", _) => GovernmentNouns.Contains(lemma),
            (_, "with") => DealingNouns.Contains(lemma) || VerbsWithGovernments.Contains(lemma),
            (_, "on" or "against") => PressureNouns.Contains(lemma),
            // Towns are moved toward, governments are spoken to.
            (_, "toward" or "towards") => !MotionVerbs.Contains(lemma),
            ("obl" or "obl:agent", "by") => GovernmentVerbs.Contains(lemma),
            _ => false,
        };
    }

    private static string? Case(FoundName name) =>
        name.Sentence.Tokens.FirstOrDefault(token => token.Head == name.Head.Index && token.Relation == "case" && token.Tag != UniversalTag.Part)?.Form.ToLowerInvariant();
}
