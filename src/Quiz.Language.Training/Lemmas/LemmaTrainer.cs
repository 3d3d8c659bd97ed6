using Quiz.Language.Conllu;
using Quiz.Language.Inflection;
using Quiz.Language.Lemmas;

namespace Quiz.Language.Training.Lemmas;

/// <summary>
/// Learns the lemmatizer's tables from treebanks and from the verbs and nouns of a lexicon, inflected: for every class of tags
/// the endings that tell a rule, and the words that no rule gets right.
/// </summary>
internal static class LemmaTrainer
{
    // Words that an ending must have been seen with before it makes a rule of its own.
    private const int FewestWords = 3;

    /// <param name="treebanks">Sentences with gold lemmas and tags.</param>
    /// <param name="lexicon">Forms of other words with their lemmas; the treebanks overrule them.</param>
    public static Lemmatizer Train(IEnumerable<ConlluSentence> treebanks, IEnumerable<(LemmaKey Key, string Lemma)> lexicon)
    {
        var lemmas = MostFrequent(treebanks);
        foreach (var (key, lemma) in lexicon)
            lemmas.TryAdd(key, lemma);
        var endings = Endings(lemmas);
        var rules = new Lemmatizer([], endings);
        return new(lemmas.Where(pair => rules.ByEnding(pair.Key) != pair.Value), endings);
    }

    private static Dictionary<LemmaKey, string> MostFrequent(IEnumerable<ConlluSentence> treebanks)
    {
        var counts = new Dictionary<LemmaKey, Dictionary<string, int>>();
        foreach (var word in treebanks.SelectMany(sentence => sentence.Words))
        {
            // The parts of a word that was written in two have no lemma of their own, or that of the whole.
            if (word.Lemma == ConlluWord.None || word.Xpos == "GW" || !Enum.TryParse<UniversalTag>(word.Upos, ignoreCase: true, out var tag))
                continue;
            if (tag == UniversalTag.Verb && LemmaKey.IsNameTag(word.Xpos))
                continue;
            var key = LemmaKey.Of(word.Form, tag, word.Xpos);
            if (!counts.TryGetValue(key, out var seen))
                counts.Add(key, seen = []);
            seen[word.Lemma] = seen.GetValueOrDefault(word.Lemma) + 1;
        }
        return counts.ToDictionary(pair => pair.Key, pair => Best(pair.Value));
    }

    private static Dictionary<LemmaKey, LemmaRule> Endings(Dictionary<LemmaKey, string> lemmas)
    {
        var counts = new Dictionary<LemmaKey, Dictionary<LemmaRule, int>>();
        foreach (var (key, lemma) in lemmas)
        {
            var rule = LemmaRule.Between(key.Form, lemma);
            for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, key.Form.Length); length++)
            {
                var ending = key with { Form = key.Form[^length..] };
                if (!counts.TryGetValue(ending, out var seen))
                    counts.Add(ending, seen = []);
                seen[rule] = seen.GetValueOrDefault(rule) + 1;
            }
        }
        var rules = new Dictionary<LemmaKey, LemmaRule>();
        foreach (var (ending, seen) in counts.OrderBy(pair => pair.Key.Form.Length))
        {
            var rule = seen.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Cut).ThenBy(pair => pair.Key.Append, StringComparer.Ordinal).First().Key;
            var total = seen.Values.Sum();
            if (ending.Form.Length == 0 || total >= FewestWords && seen[rule] * 2 > total && rule != Shorter(rules, ending))
                rules.Add(ending, rule);
        }
        return rules;
    }

    // The rule that a word with this ending would get without it.
    private static LemmaRule Shorter(Dictionary<LemmaKey, LemmaRule> rules, LemmaKey ending)
    {
        for (var start = 1; start <= ending.Form.Length; start++)
        {
            if (rules.TryGetValue(ending with { Form = ending.Form[start..] }, out var rule))
                return rule;
        }
        return new(0, "");
    }

    private static string Best(Dictionary<string, int> counts) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
}
