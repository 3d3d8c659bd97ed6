using System.Collections.Frozen;

namespace Quiz.Generation.Items;

/// <summary>Verbs that, where one does it to the other, the other cannot do to the one in the same event: their roles exchanged is false and not only untold.</summary>
internal static class OneWayVerbs
{
    private static readonly FrozenSet<string> Lemmas = FrozenSet.Create(
        "beat", "defeat", "succeed", "replace", "appoint", "hire", "sack", "dismiss", "kill", "murder", "arrest", "acquire", "oust", "overthrow", "elect", "overtake", "father", "adopt", "rescue",
        "outnumber", "outlive", "employ", "sentence", "jail", "promote", "inherit", "conquer", "win", "buy");

    public static bool Contains(string lemma) => Lemmas.Contains(lemma);
}
