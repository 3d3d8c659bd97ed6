using System.Collections.Frozen;
using Quiz.Language;
using Quiz.Language.Inflection;

namespace Quiz.Generation.Items;

/// <summary>Verbs of which one is false where the other is true.</summary>
internal static class OppositeVerbs
{
    private static readonly string[] Quantities =
        ["price", "rate", "number", "share", "sale", "profit", "income", "level", "temperature", "cost", "percent", "%", "population", "revenue", "spending", "production", "output", "emission", "demand", "death", "crime", "unemployment", "turnout"];

    private static readonly string[] Contests = ["election", "match", "game", "race", "battle", "war", "case", "seat", "final", "vote", "appeal", "contest", "referendum", "tournament", "lawsuit", "championship", "medal", "award", "prize", "title"];

    // With the nouns one of which must be subject or object; none where the verb is plain by itself.
    private static readonly (string One, string Other, string[] Nouns)[] Pairs =
    [
        ("rise", "fall", Quantities), ("increase", "decrease", Quantities), ("grow", "shrink", Quantities), ("win", "lose", Contests),
        ("accept", "reject", []), ("approve", "reject", []), ("support", "oppose", []), ("confirm", "deny", []), ("praise", "criticise", []), ("praise", "criticize", []),
        ("include", "exclude", []), ("strengthen", "weaken", []), ("improve", "worsen", []), ("raise", "lower", Quantities), ("encourage", "discourage", []), ("outlaw", "legalise", []),
    ];

    private static readonly FrozenDictionary<string, (string Verb, string[] Nouns)> Table = Pairs
        .SelectMany(pair => ((string, (string, string[]))[])[(pair.One, (pair.Other, pair.Nouns)), (pair.Other, (pair.One, pair.Nouns))])
        .GroupBy(entry => entry.Item1).ToFrozenDictionary(entries => entries.Key, entries => entries.First().Item2);

    /// <summary>The opposite in the form of the verb; null where there is none or its nouns do not show that the verb is meant so.</summary>
    /// <param name="verb">The verb in the sentence.</param>
    /// <param name="nouns">Lemmas of the heads of its subject and objects.</param>
    public static string? Of(Token verb, IReadOnlyCollection<string> nouns)
    {
        if (verb.Tag != UniversalTag.Verb || !Table.TryGetValue(verb.Lemma.ToLowerInvariant(), out var opposite) || opposite.Nouns.Length > 0 && !nouns.Any(opposite.Nouns.Contains))
            return null;
        var forms = VerbInflector.Of(opposite.Verb);
        var form = verb.PennTag switch
        {
            "VBD" => forms.Past,
            "VBN" => forms.PastParticiple,
            "VBZ" => forms.ThirdPerson,
            "VBP" or "VB" => forms.Base,
            _ => null,
        };
        return form is not null && char.IsUpper(verb.Form[0]) ? Text.Words.Capitalised(form) : form;
    }
}
