using System.Collections.Frozen;

namespace Quiz.Generation.Facts;

/// <summary>Verbs that tell someone's words or thoughts.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenSet<string> Saying = FrozenSet.Create(
        "say", "tell", "announce", "add", "claim", "warn", "report", "state", "argue", "explain", "note", "insist", "suggest", "predict", "estimate", "confirm", "deny", "admit",
        "acknowledge", "reveal", "declare", "promise", "write", "comment", "remark", "observe", "stress", "emphasize", "emphasise", "assert", "concede", "recall", "complain",
        "reply", "respond", "vow", "pledge", "conclude", "maintain", "point", "caution", "allege", "testify", "joke", "agree", "accuse");

    private static readonly FrozenSet<string> Thinking = FrozenSet.Create(
        "think", "believe", "hope", "fear", "expect", "know", "feel", "worry", "doubt", "suspect", "assume", "understand", "find", "show", "indicate", "wish", "decide", "hear", "learn", "discover", "mean", "imagine", "see");

    // "What did X say?" asks for these; the others have words of their own.
    private static readonly FrozenSet<string> Telling = FrozenSet.Create(
        "say", "announce", "claim", "warn", "report", "state", "argue", "explain", "insist", "suggest", "predict", "confirm", "deny", "admit", "acknowledge", "reveal", "declare",
        "believe", "think", "hope", "fear", "expect", "estimate", "note", "add", "stress", "conclude", "maintain", "find", "show", "discover");

    public static bool IsSaying(string lemma) => Saying.Contains(lemma);

    /// <summary>Saying or thinking: what follows is somebody's word, not the article's.</summary>
    public static bool IsAttributing(string lemma) => Saying.Contains(lemma) || Thinking.Contains(lemma);

    public static bool IsTelling(string lemma) => Telling.Contains(lemma);
}
