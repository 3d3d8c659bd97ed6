using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Generation.Distractors;
using Quiz.Generation.Text;

namespace Quiz.Generation.Verification;

/// <summary>Flaws of options that give the answer away or make two of them right.</summary>
internal static partial class OptionCheck
{
    private const double MuchLonger = 1.4;
    private const int LengthThatShows = 12;

    private static readonly string[] Absolute = ["always", "never", "only", "all", "none", "every", "must", "completely", "totally", "impossible"];

    public static IEnumerable<Finding> Of(GateInput input)
    {
        var options = input.Options;
        if (options.Length < 2)
            yield break;
        var texts = options.Select(option => option.Text).ToList();
        if (texts.Exists(text => OfTheAbove().IsMatch(text)))
            yield return Finding.Advises("none-or-all-of-the-above", "“None of the above” and “all of the above” test the test and not the reading.");
        if (texts.Exists(text => LetterPair().IsMatch(text)))
            yield return Finding.Advises("k-type-option", "An option that combines others (“A and C”) confuses; name the things themselves.");
        if (texts.TrueForAll(text => YesNo().IsMatch(text)))
            yield return Finding.Advises("true-false-as-choice", "Make it a true / false / not given question.");
        foreach (var finding in KeyStandsOut(input, options))
            yield return finding;
        if (OverlapIn(texts) is { } pair)
            yield return Finding.Advises("overlapping-options", $"“{pair.Inner}” is part of “{pair.Outer}”; if one is right, so may be the other.");
        if (Disordered(input, texts))
            yield return Finding.Advises("unordered-numbers", "Put numbers and dates in order.");
        if (options.Any(option => !option.IsKey && string.IsNullOrWhiteSpace(option.Rationale)))
            yield return Finding.Advises("no-rationale", "Say of each wrong option in one sentence why it is wrong.");
        if (ArticleCue(input))
            yield return Finding.Advises("article-cue", "The stem's “a” or “an” tells the answer; write “a/an” or put the article into the options.");
    }

    private static IEnumerable<Finding> KeyStandsOut(GateInput input, IReadOnlyList<Option> options)
    {
        var keys = options.Where(option => option.IsKey).ToList();
        var wrong = options.Where(option => !option.IsKey).ToList();
        if (keys.Count != 1 || wrong.Count < 2)
            yield break;
        var key = keys[0].Text;
        var (longest, shortest) = (wrong.Max(option => option.Text.Length), wrong.Min(option => option.Text.Length));
        if (IsMuchLonger(key.Length, longest))
            yield return Finding.Advises("key-is-longest", "The answer is much longer than the other options; make them alike.");
        if (shortest > key.Length * 1.8 && shortest - key.Length > 2 * LengthThatShows)
            yield return Finding.Advises("key-is-shortest", "The answer is much shorter than the other options; make them alike.");
        if (key.Any(char.IsDigit) != wrong[0].Text.Any(char.IsDigit) && wrong.TrueForAll(option => option.Text.Any(char.IsDigit) != key.Any(char.IsDigit))
            && !(NumberWording.Of(key) is not null && wrong.TrueForAll(option => NumberWording.Of(option.Text) is not null)))
            yield return Finding.Advises("odd-type", "The answer is of another kind than the other options.");
        if (IsTitled(key) && !wrong.Exists(option => IsTitled(option.Text)))
            yield return Finding.Advises("odd-type", "Only the answer begins with a title or article; word the options alike.");

        var stem = input.Index.Vocabulary.TermsOf(input.Content.Stem);
        var shared = input.Index.Vocabulary.TermsOf(key).Where(stem.Contains).ToList();
        if (shared.Count > 0 && shared.Exists(term => !wrong.Exists(option => input.Index.Vocabulary.TermsOf(option.Text).Contains(term))))
            yield return Finding.Advises("only-key-repeats-stem", $"Only the answer repeats “{shared[0]}” from the stem.");
        if (wrong.Exists(option => Absolute.Any(word => Words.Holds(option.Text, word))) && !Absolute.Any(word => Words.Holds(key, word)) && wrong.Count(option => Absolute.Any(word => Words.Holds(option.Text, word))) >= 2)
            yield return Finding.Advises("absolute-terms", "Words such as “always” and “only” stand in wrong options alone and give them away.");
    }

    internal static bool IsMuchLonger(int key, int longest) => key > longest * MuchLonger && key - longest > LengthThatShows;

    private static bool IsTitled(string text) => text.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("an ", StringComparison.OrdinalIgnoreCase);

    private static (string Inner, string Outer)? OverlapIn(List<string> texts)
    {
        if (texts.TrueForAll(text => NumberWording.Of(text) is not null || DateWording.Of(text) is not null))
            return null;
        foreach (var inner in texts)
        {
            foreach (var outer in texts)
            {
                if (!ReferenceEquals(inner, outer) && inner.Length < outer.Length && Words.Holds(outer, ArticleIndex.WithoutArticle(inner)))
                    return (inner, outer);
            }
        }
        return null;
    }

    private static bool Disordered(GateInput input, List<string> texts)
    {
        var values = texts.Select(text => DateWording.Of(text) is { } date ? date.Order : NumberWording.Of(text) is { Before.Length: 0 } number ? number.Value : (decimal?)null).ToList();
        if (values.Exists(value => value is null) || input.Content.Item is SingleChoice { KeepOrder: false } or MultipleChoice { KeepOrder: false } && !Increasing(values))
            return values.TrueForAll(value => value is not null);
        return !Increasing(values) && !Increasing([.. Enumerable.Reverse(values)]);
    }

    private static bool Increasing(List<decimal?> values)
    {
        for (var i = 1; i < values.Count; i++)
        {
            if (values[i] < values[i - 1])
                return false;
        }
        return true;
    }

    private static bool ArticleCue(GateInput input)
    {
        var stem = input.Content.Stem.TrimEnd('?', '.', ':', ' ', '…', '_');
        return stem.EndsWith(" a", StringComparison.Ordinal) || stem.EndsWith(" an", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(?:none|all|both|neither) of (?:the above|these|them)\b|^(?:all|none)$", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheAbove();

    [GeneratedRegex(@"^(?:both )?\(?[A-D]\)? (?:and|or|&) \(?[A-D]\)?$|^[A-D], [A-D]")]
    private static partial Regex LetterPair();

    [GeneratedRegex(@"^(?:yes|no|true|false|not given|neither)\b.{0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex YesNo();
}
