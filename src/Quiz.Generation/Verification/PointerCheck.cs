using System.Collections.Frozen;
using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Verification;

/// <summary>The stem stands by itself: no word in it points at something that only the article explains.</summary>
internal static class PointerCheck
{
    private static readonly FrozenSet<string> RelativeTimes = FrozenSet.Create("last", "next", "this", "past", "coming", "previous", "following");

    private static readonly FrozenSet<string> TimeNouns = FrozenSet.Create(
        "week", "weekend", "month", "year", "day", "night", "morning", "afternoon", "evening", "decade", "century", "summer", "winter", "spring", "autumn", "fall", "time",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static readonly FrozenSet<string> Weekdays = FrozenSet.Create("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    // Of these there is one, or everybody knows which is meant.
    private static readonly FrozenSet<string> KnownToAll = FrozenSet.Create(
        "article",
        "world", "public", "police", "internet", "web", "sun", "moon", "earth", "media", "press", "environment", "economy", "future", "past", "end", "beginning", "start",
        "sea", "ocean", "sky", "universe", "planet", "globe", "equator", "climate", "weather", "past", "present", "time", "first", "same", "most", "rest", "poor", "rich",
        "elderly", "unemployed", "disabled", "homeless", "dead", "wounded", "military", "west", "east", "north", "south", "1990s", "1980s", "1970s", "1960s", "1950s", "2000s");

    public static IEnumerable<Finding> Of(GateInput input)
    {
        // Instructions speak of the article and its sentences.
        if (input.Content.Item is Domain.Questions.Cloze or Domain.Questions.Ordering or Domain.Questions.Matching or Domain.Questions.SelectEvidence)
            yield break;
        var stem = input.Stem;
        var quoted = Spoken.In(stem);
        var points = false;
        for (var i = 0; i < stem.Length; i++)
        {
            if (quoted[i] || Judge(stem, i) is not { } finding)
                continue;
            points = true;
            yield return finding;
        }
        if (!points && !stem.Any(token => token.Tag == UniversalTag.Propn || token.PennTag is "NNP" or "NNPS") && ContentCount(stem) < 5)
            yield return Finding.Advises("unanchored-stem", "Nothing in the stem names whom or what it is about; a reader needs a name to start from.");
    }

    private static Finding? Judge(IReadOnlyList<Token> stem, int i)
    {
        var token = stem[i];
        var lower = token.Form.ToLowerInvariant();
        if (Pointers.Speaker.Contains(lower) && !(lower == "us" && token.Form == "US"))
            return Finding.Advises("speaker-in-stem", $"“{token.Form}” is the voice of someone in the article; name the person.");
        if (Pointers.ThirdPerson.Contains(lower) && !HasAntecedent(stem, i))
            return Finding.Advises("pronoun-in-stem", $"“{token.Form}” has nobody to stand for in the stem; write the name.");
        if (Pointers.Time.Contains(lower) && token.Tag is UniversalTag.Adv or UniversalTag.Noun && !(lower is "later" or "earlier" && FollowsMeasure(stem, i)))
            return Finding.Advises("deictic-time", $"“{token.Form}” is told from the day of the article; write the date or leave it out.");
        if (RelativeTimes.Contains(lower) && i + 1 < stem.Count && TimeNouns.Contains(stem[i + 1].Lemma.ToLowerInvariant()) && !HasOf(stem, i + 1))
            return Finding.Advises("deictic-time", $"“{token.Form} {stem[i + 1].Form}” is told from the day of the article; write the date or leave it out.");
        if (Weekdays.Contains(token.Form) && !stem.Any(other => other.Form.Length == 4 && other.Form.All(char.IsAsciiDigit)) && !stem.Any(other => IsMonth(other.Form)))
            return Finding.Advises("deictic-time", $"“{token.Form}” alone is told from the day of the article; write the date or leave it out.");
        if (Pointers.Discourse.Contains(lower) && token.Relation != "expl" && !(lower == "there" && token.PennTag == "EX") && !(lower == "such" && i + 1 < stem.Count && stem[i + 1].Lemma == "as")
            && !(lower == "former" && token.Relation == "amod"))
            return Finding.Advises("discourse-word", $"“{token.Form}” presupposes something said before; leave it out.");
        if (lower is "this" or "these" or "those" && token.Relation is "det" or "nsubj" or "obj" or "nsubj:pass" || lower == "that" && token.Relation == "det")
            return Finding.Advises("demonstrative-in-stem", $"“{token.Form}” points outside the stem; say what is meant.");
        if (lower == "that" && i > 0 && stem[i - 1].Form == "of" && i + 1 < stem.Count && stem[i + 1].Tag == UniversalTag.Adp && !stem.Take(i - 1).Any(before => before.Tag == UniversalTag.Noun && before.Index > 1))
            return Finding.Advises("demonstrative-in-stem", "“that” stands for nothing in the stem; say what is meant.");
        return lower == "the" && IsBare(stem, i) is { } noun
            ? Finding.Advises("unexplained-the", $"“the {noun}” is known only to a reader of the article; say which.")
            : null;
    }

    // Any name or noun before the pronoun; the question's own noun ("which year") does not count, and "who" only where the
    // pronoun is not the subject of its own clause ("Who said that he ...", but "Who did he ...").
    private static bool HasAntecedent(IReadOnlyList<Token> stem, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if ((stem[i].Tag is UniversalTag.Propn or UniversalTag.Noun || stem[i].PennTag is "WP" && stem.Skip(i).Take(at - i).Any(token => token.Tag == UniversalTag.Verb)) && !(i > 0 && stem[i - 1].Form.ToLowerInvariant() is "which" or "what"))
                return true;
        }
        return false;
    }

    private static bool FollowsMeasure(IReadOnlyList<Token> stem, int i) => i > 0 && TimeNouns.Contains(stem[i - 1].Lemma.ToLowerInvariant());

    private static bool HasOf(IReadOnlyList<Token> stem, int noun) => noun + 1 < stem.Count && stem[noun + 1].Form is "of" or "before" or "after";

    private static bool IsMonth(string form) => Array.Exists(System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, month => month.Length > 0 && form == month);

    // "the" before a common noun with nothing else to say which one.
    private static string? IsBare(IReadOnlyList<Token> stem, int the)
    {
        var head = stem[the].Head;
        if (head < 0)
            return null;
        var noun = stem[head];
        if (noun.Tag != UniversalTag.Noun || KnownToAll.Contains(noun.Lemma.ToLowerInvariant()) || head != the + 1)
            return null;
        if (noun.Relation is "nmod" or "compound" or "appos" || stem.Take(the).Any(before => before.Lemma == noun.Lemma && before.Tag == UniversalTag.Noun))
            return null;
        return stem.Any(child => child.Head == noun.Index && child.Index != the && child.Relation is not ("case" or "punct" or "cc" or "conj" or "cop" or "nsubj" or "mark" or "aux" or "advmod"))
            ? null
            : noun.Form;
    }

    private static int ContentCount(IReadOnlyList<Token> stem) =>
        stem.Count(token => token.Tag is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Propn && !FunctionWords.Contains(token.Form.ToLowerInvariant()));
}
