using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;

namespace Quiz.Generation.Verification;

/// <summary>The stem is a focused question in natural English, as far as form tells.</summary>
internal static partial class StemFormCheck
{
    private const int MostWords = 32;
    private const int FewestContentWords = 4;

    private static readonly string[] QuestionWords = ["who", "whom", "whose", "which", "what", "where", "when", "why", "how"];
    private static readonly string[] MayDouble = ["that", "had", "very"];
    private static readonly string[] CannotEnd = ["the", "a", "an", "and", "or", "that", "because", "if", "than", "as", "while", "into", "during"];
    private static readonly string[] Auxiliaries = ["is", "are", "was", "were", "be", "been", "has", "had", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "does", "did"];
    private static readonly string[] Prepositions = ["of", "with", "from", "for", "at", "between", "among", "towards", "upon", "onto", "despite", "including", "per", "via"];
    private static readonly string[] Conjunctions = [", but ", "; ", " – ", " — ", ", so ", ", or "];
    private static readonly string[] Vague = ["often", "sometimes", "usually", "frequently", "occasionally", "rarely", "seldom"];

    public static IEnumerable<Finding> Of(GateInput input)
    {
        var stem = input.Content.Stem.Trim();
        if (stem.Length == 0)
        {
            yield return Finding.Blocks("no-stem", "Write the question.");
            yield break;
        }
        var words = Words.Of(stem);
        if (!input.IsStatement)
        {
            if (!stem.EndsWith('?') || !words.Exists(word => QuestionWords.Contains(word.ToLowerInvariant())))
                yield return Finding.Advises("no-question", "The stem asks no question; begin with who, what, where, when, why or how and end with a question mark.");
            // The age of someone named in full, and the holder of a named post, are one whatever else is said.
            if (input.Candidate?.Rule is not WhoHolds.Name && (ContentWords(words) < FewestContentWords
                || !stem.Contains('“', StringComparison.Ordinal) && Source().Match(stem) is { Success: true } source && ContentWords(Words.Of(stem[source.Length..])) < FewestContentWords - 1))
                yield return Finding.Advises("unfocused-stem", "The stem says too little to have one answer; add who, what, where or when.");
            if (input.Stem.Any(token => token.Lemma is "not" or "n't" or "never" or "except" && !IsInQuotes(stem, token.Form)))
                yield return Finding.Advises("negative-stem", "A question for what is not so is easily misread; ask for what is.");
        }
        if (words.Count(word => word.Equals("who", StringComparison.OrdinalIgnoreCase) || word.Equals("whom", StringComparison.OrdinalIgnoreCase)) > 1
            || StrayWho().IsMatch(stem) || input.IsStatement && SpokenWho().IsMatch(stem))
            yield return Finding.Advises("two-question-words", "“Who” stands twice; a reader cannot tell which person is asked for.");
        if (Conjunctions.Any(conjunction => stem.Contains(conjunction, StringComparison.OrdinalIgnoreCase)))
            yield return Finding.Advises("two-statements", "The stem joins two statements; ask about one.");
        if (char.IsLower(stem[0]))
            yield return Finding.Advises("small-first-letter", "Begin the stem with a capital letter.");
        if (input.Content.Item is TrueFalseNotGiven && NumberFirst().IsMatch(stem))
            yield return Finding.Advises("number-first", "A sentence does not begin with a figure.");
        if (NumberForNoun().Match(input.Text) is { Success: true } number)
            yield return Finding.Advises("number-without-noun", $"“{number.Value}” breaks off after the number.");
        if (HeadlineOrder().IsMatch(stem))
            yield return Finding.Advises("headline-order", "Write “the owner of …” or “…’s owner”; only headlines put the name straight before the noun.");
        if (BlendedMeasure().IsMatch(stem))
            yield return Finding.Advises("blended-measure", "“By how much” and “to” an amount ask and tell two things; ask for one.");
        if (words.Count > MostWords)
            yield return Finding.Advises("long-stem", $"The stem has {words.Count} words; ask in fewer.");
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Equals(words[i - 1], StringComparison.OrdinalIgnoreCase) && !MayDouble.Contains(words[i].ToLowerInvariant()) && Doubled(stem, words[i]))
                yield return Finding.Advises("doubled-word", $"“{words[i]}” stands twice.");
        }
        for (var i = 3; i < words.Count; i++)
        {
            if (char.IsUpper(words[i][0]) && char.IsUpper(words[i - 1][0]) && Words.Occurrences(stem, $"{words[i - 1]} {words[i]}") > 1)
            {
                yield return Finding.Advises("repeated-name", $"“{words[i - 1]} {words[i]}” stands twice; the second time write a pronoun.");
                break;
            }
        }
        if (stem.Contains("  ", StringComparison.Ordinal) || stem.Contains(" ,", StringComparison.Ordinal) || stem.Contains(" ?", StringComparison.Ordinal)
            || stem.Contains(",?", StringComparison.Ordinal) || stem.Contains(".?", StringComparison.Ordinal) && !EndsInAbbreviation(stem))
            yield return Finding.Advises("stray-punctuation", "Punctuation or spaces in the stem are out of place.");
        if (!Balanced(stem))
            yield return Finding.Advises("open-quotation", "A quotation mark or bracket has no partner.");
        if (words.Count > 0 && CannotEnd.Contains(words[^1].ToLowerInvariant()) && !stem.EndsWith('”') && !stem.EndsWith('"'))
            yield return Finding.Advises("unfinished-stem", $"The stem breaks off after “{words[^1]}”.");
        else if (Dangling(input, stem, words) is { } dangling)
            yield return Finding.Advises("unfinished-stem", $"The stem breaks off after “{dangling}”.");
        if (input.Options.Any(option => Vague.Any(word => Words.Holds(option.Text, word))))
            yield return Finding.Advises("vague-frequency", "Words such as “often” mean different things to different readers.");
        if (input.Content.Item is TrueFalseNotGiven && stem.EndsWith('?'))
            yield return Finding.Advises("question-not-statement", "Write a statement that the article can confirm or contradict.");
    }

    // "the letter that said?", "time and time?", "... when he did?"; "What was the dam named after?" has its object in front.
    private static string? Dangling(GateInput input, string stem, List<string> words)
    {
        var text = input.Text.TrimEnd('?', '.', ' ');
        if (words.Count == 0 || stem.EndsWith('”') || stem.EndsWith('"'))
            return null;
        var last = Words.Of(text) is [.., { } word] ? word.ToLowerInvariant() : "";
        if (Auxiliaries.Contains(last) || Prepositions.Contains(last) && (input.IsStatement || !ObjectInFront().IsMatch(stem)))
            return last;
        return CutOff().Match(text) is { Success: true } cut && !stem.StartsWith("How", StringComparison.Ordinal) ? cut.Value.Trim(' ', ',') : null;
    }

    private static int ContentWords(List<string> words) => words.Count(word => !Text.FunctionWords.Contains(word.ToLowerInvariant()));

    private static bool Doubled(string stem, string word) => stem.Contains($"{word} {word}", StringComparison.OrdinalIgnoreCase);

    private static bool EndsInAbbreviation(string stem) => stem.EndsWith("U.S.?", StringComparison.Ordinal) || stem.EndsWith("m.?", StringComparison.Ordinal) || stem.EndsWith("Inc.?", StringComparison.Ordinal);

    private static bool IsInQuotes(string stem, string word) =>
        stem.IndexOfAny(['“', '"', '‘']) is >= 0 and var open && stem.IndexOf(word, StringComparison.OrdinalIgnoreCase) > open;

    private static bool Balanced(string stem) =>
        stem.Count(c => c == '“') == stem.Count(c => c == '”') && stem.Count(c => c == '"') % 2 == 0
        && stem.Count(c => c == '(') == stem.Count(c => c == ')') && stem.Count(c => c == '‘') <= stem.Count(c => c == '’');

    [GeneratedRegex(@"\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|may|might|should|must) who\b", RegexOptions.IgnoreCase)]
    private static partial Regex StrayWho();

    // Whose word it is does not say what it is about.
    [GeneratedRegex(@"^According to [^,]+, ")]
    private static partial Regex Source();

    [GeneratedRegex(@"^\d+(?!\d* (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)")]
    private static partial Regex NumberFirst();

    [GeneratedRegex(@"\b(?:among|aged|between) \d+ (?:been|be|have|has|had|is|are|was|were|do|does|did)\b")]
    private static partial Regex NumberForNoun();

    [GeneratedRegex(@"^(?:According to [^,]+, )?[Ww]ho (?:is|was) the (?:\p{Lu}[\p{L}-]+ (?:and )?)+(?:owner|founder|co-founder|creator|maker|boss)\?$")]
    private static partial Regex HeadlineOrder();

    [GeneratedRegex(@"^By how much (?:did|has|have|will|does|do) .* to (?:about |around |over |more than |almost |nearly )?[£$€]?\d")]
    private static partial Regex BlendedMeasure();

    // A reporting verb without what is reported, a doubled word of an idiom, an adverb left of a list.
    [GeneratedRegex(@"\bthat (?:said|says|read|reads|stated|claimed|means|meant)$|\b(\w+) and \1$|, \w+ly$|\b(?:to cope|rely|relies|relied|depend|depends|depended|consists?|comply|complies|adhere|resort(?:ed)? to|belongs?)$", RegexOptions.IgnoreCase)]
    private static partial Regex CutOff();

    [GeneratedRegex(@"\b(?:what|which|whom|how|who (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ObjectInFront();

    [GeneratedRegex(@"^(?:According to [^,]+, )?who\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpokenWho();
}
