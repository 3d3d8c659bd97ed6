using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Verification;

/// <summary>
/// What the question took from its sentence it took whole: no modifier without its noun, no copula without what it says, no
/// verb other than the sentence's, and as source of a statement only one that can state something, of its own clause.
/// </summary>
internal static partial class TruncationCheck
{
    private static readonly string[] LeaningRight = ["amod", "compound", "nmod:poss", "nummod"];

    private static readonly FrozenSet<string> Documents = FrozenSet.Create(
        "study", "research", "survey", "data", "figure", "analysis", "report", "poll", "website", "newspaper", "magazine", "review", "index", "census", "statistic", "statistics", "estimate", "source", "legend", "paper", "article", "document",
        "profile", "book", "guideline", "rule", "law", "plan", "forecast", "projection", "account", "record", "test", "experiment", "investigation", "inquiry", "agreement", "charter", "treaty", "myth", "tradition", "theory", "model", "calculation", "ranking", "list");

    // Of these there are many, and none of them says anything as such.
    private static readonly FrozenSet<string> NobodyInParticular = FrozenSet.Create("individual", "people", "person", "man", "woman", "animal", "species", "one", "thing", "country", "town", "city", "place", "child");

    public static IEnumerable<Finding> Of(GateInput input)
    {
        if (SourceFlaw(input) is { } source)
            yield return source;
        if (input.Candidate is not { } candidate || candidate.Fact.Sentence >= input.Index.Document.Sentences.Length)
            yield break;
        var tokens = input.Index.Document.Sentences[candidate.Fact.Sentence].Tokens;
        var said = WordsOf(input);
        if (PredicateDropped(candidate, tokens, said, input.Index) is { } predicate)
            yield return Finding.Advises("predicate-dropped", $"The sentence says “{predicate}”, the question does not.");
        if (CutFromHead(candidate, tokens, said) is { } modifier)
            yield return Finding.Advises("stem-cut-short", $"“{modifier.Form}” stands without “{tokens[modifier.Head].Form}”, which it belongs to.");
        else if (GoesOn(input, candidate, tokens) is { } thing)
            yield return Finding.Advises("stem-cut-short", $"The stem breaks off before “{thing}”.");
        if (KeyCut(candidate, tokens) is { } next)
            yield return Finding.Advises("key-cut-short", $"The answer breaks off before “{next}”.");
        if (candidate.Answer is AnswerType.Count && TimeOfEvent(candidate, tokens) is { } time)
            yield return Finding.Advises("time-asked-as-count", $"“{time}” says when it happened and counts nothing.");
        if (candidate.Answer == AnswerType.Organization && ExpansionOf(input, candidate.Key) is { } meaning)
            yield return Finding.Advises("key-not-an-organisation", $"“{candidate.Key}” stands for “{meaning}”, which is no body.");
        if (candidate.Answer == AnswerType.Organization && IsPersons(input, candidate.Key))
            yield return Finding.Advises("key-not-an-organisation", $"“{candidate.Key}” is a person's name.");
        if (candidate.Fact.Attribution is { } attribution && IsFar(input, candidate.Fact, attribution))
            yield return Finding.Advises("attribution-far", $"“according to” belongs to another clause of the sentence; whether {attribution.SpeakerWording} says this too, it leaves open.");
    }

    private static HashSet<string> WordsOf(GateInput input)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in input.Keys.Append(input.Content.Stem).Append(input.Candidate?.Key ?? ""))
        {
            foreach (var word in Words.Of(text))
            {
                words.Add(word);
                words.Add(input.Index.Vocabulary.LemmaOf(word));
                words.UnionWith(word.Split('-'));
            }
        }
        return words;
    }

    // "populations are stable in Europe" asked as "where are populations?"; "fear the impact could be closer to home" as "could be to home".
    private static string? PredicateDropped(Candidate candidate, IReadOnlyList<Token> tokens, HashSet<string> said, ArticleIndex index)
    {
        var fact = candidate.Fact;
        if (fact.Form is FactForm.Title or FactForm.Appositive || candidate.Answer == AnswerType.Post || candidate.Rule is "holder" or "post" or "description")
            return null;
        var predicate = tokens[fact.Predicate.Token];
        if (predicate.Tag is UniversalTag.Adj or UniversalTag.Verb or UniversalTag.Adv && !Holds(said, predicate, index) && fact.Form != FactForm.Speech)
            return predicate.Form;
        // A clause within the sentence's own that the stem goes into as well: its copula wants its word too.
        foreach (var token in tokens)
        {
            if (token.Relation != "cop" || token.Head < 0 || token.Head == fact.Predicate.Token || !fact.Span.Contains(tokens[token.Head].Span))
                continue;
            var word = tokens[token.Head];
            var subject = tokens.FirstOrDefault(other => other.Head == word.Index && other.Relation.StartsWith("nsubj", StringComparison.Ordinal));
            if (word.Tag is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Adv && subject is not null && subject.Tag is UniversalTag.Noun or UniversalTag.Propn && Holds(said, subject, index) && Holds(said, token, index) && !Holds(said, word, index))
                return word.Form;
        }
        return null;
    }

    private static bool Holds(HashSet<string> said, Token token, ArticleIndex index) => said.Contains(token.Form) || said.Contains(token.Lemma) || said.Contains(index.Vocabulary.LemmaOf(token.Form)) || token.Form.Split('-').All(said.Contains);

    // A modifier that the stem has and whose noun it has not.
    private static Token? CutFromHead(Candidate candidate, IReadOnlyList<Token> tokens, HashSet<string> said)
    {
        foreach (var token in tokens)
        {
            if (!LeaningRight.Contains(token.Relation) || token.Head <= token.Index || token.Head >= tokens.Count || token.Tag is UniversalTag.Punct or UniversalTag.Pron or UniversalTag.Det or UniversalTag.Propn
                || !candidate.Fact.Span.Contains(token.Span) || Text.FunctionWords.Contains(token.Form.ToLowerInvariant()))
                continue;
            var head = tokens[token.Head];
            if (head.Tag is not UniversalTag.Noun || !said.Contains(token.Form) || said.Contains(head.Form) || said.Contains(head.Lemma) || head.Form.Split('-').Any(said.Contains) || head.Form is "%" or "percent" or "cent" or "per")
                continue;
            if (tokens.Count(other => other.Form.Equals(token.Form, StringComparison.OrdinalIgnoreCase)) == 1 && token.HeadProbability > 0.5f)
                return token;
        }
        return null;
    }

    // "over an alleged £1.3m" where the sentence goes on “disloyal payment”; "banned biphenyl" before "(PCB) chemicals".
    private static string? GoesOn(GateInput input, Candidate candidate, IReadOnlyList<Token> tokens)
    {
        var tail = input.Content.Stem.TrimEnd('?', ' ', '.');
        var from = tail.LastIndexOf(' ') is > 0 and var space ? tail.LastIndexOf(' ', space - 1) + 1 : 0;
        tail = tail[from..];
        var sentence = input.Index.Document.Sentences[candidate.Fact.Sentence].Span;
        var at = tail.Length < 4 ? -1 : input.Index.Text.IndexOf(tail, sentence.Start, sentence.Length, StringComparison.Ordinal);
        if (at < 0 || tokens.LastOrDefault(token => token.Span.End <= at + tail.Length) is not { } last)
            return null;
        var next = last.Index + 1;
        var isAmount = last.Form.Any(char.IsDigit) && !BareYear().IsMatch(last.Form) || last.Form is "m" or "bn";
        var skipped = false;
        if (next < tokens.Count && tokens[next].Form is "“" or "\"" or "‘")
            (next, skipped) = (next + 1, true);
        else if (next < tokens.Count && tokens[next].Form == "(" && last.Tag is UniversalTag.Noun or UniversalTag.Propn)
        {
            var close = next;
            while (close < tokens.Count && tokens[close].Form != ")")
                close++;
            (next, skipped) = (close + 1, true);
        }
        if (!isAmount && !skipped || next >= tokens.Count || input.Content.Stem.Contains(tokens[next].Form, StringComparison.Ordinal))
            return null;
        if (isAmount && tokens[next].Tag == UniversalTag.Adj)
            next++;
        return next < tokens.Count && tokens[next].Tag == UniversalTag.Noun && tokens[next].Form is not ("%" or "percent") ? tokens[next].Form : null;
    }

    private static string? KeyCut(Candidate candidate, IReadOnlyList<Token> tokens)
    {
        if (candidate.Answer is AnswerType.Clause or AnswerType.Reason or AnswerType.Purpose or AnswerType.Manner or AnswerType.Weekday or AnswerType.Year or AnswerType.Count or AnswerType.Date or AnswerType.Month)
            return null;
        var last = tokens.LastOrDefault(token => candidate.KeySpan.Contains(token.Span) && token.Tag != UniversalTag.Punct);
        if (last is null || last.Index + 1 >= tokens.Count)
            return null;
        var next = tokens[last.Index + 1];
        if (candidate.KeySpan.Contains(next.Span))
            return null;
        return next.Tag is UniversalTag.Noun && last.Relation is "compound" or "amod" or "nummod" && last.Head > last.Index && !candidate.KeySpan.Contains(tokens[last.Head].Span) ? tokens[last.Head].Form
            : next.Form is "-" or "–" && next.Span.Start == last.Span.End && last.Index + 2 < tokens.Count && tokens[last.Index + 2].Span.Start == next.Span.End ? tokens[last.Index + 2].Form
            : null;
    }

    // "Ten minutes later": a time, whatever number it has.
    private static string? TimeOfEvent(Candidate candidate, IReadOnlyList<Token> tokens)
    {
        var number = tokens.FirstOrDefault(token => candidate.KeySpan.Overlaps(token.Span));
        if (number is null)
            return null;
        for (var i = number.Index + 1; i < tokens.Count && i <= number.Index + 6; i++)
        {
            if (tokens[i].Form is "later" or "ago" or "earlier" or "before" or "after" && NounClasses.Of(tokens[i - 1].Lemma.ToLowerInvariant()) == "time")
                return $"{tokens[i - 1].Form} {tokens[i].Form}";
        }
        return null;
    }

    // "Junior Smart", "Tripathi" where the article also has Amish Tripathi.
    private static bool IsPersons(GateInput input, string key)
    {
        var words = key.Split(' ');
        return words.Length == 2 && KnownNames.IsFirstName(words[0]) && char.IsUpper(words[1][0]) && NounClasses.Of(words[1].ToLowerInvariant()) is not ("group" or "artifact" or "possession" or "location")
            || words.Length == 1 && input.Index.Document.Entities.Any(entity => entity.Kind == EntityKind.Person && entity.Name.EndsWith(" " + key, StringComparison.Ordinal));
    }

    // "the Living Planet Index (LPI)": an index, not a body.
    private static string? ExpansionOf(GateInput input, string key)
    {
        var acronym = ArticleIndex.WithoutArticle(key);
        if (acronym.Length < 2 || !acronym.All(char.IsAsciiLetterUpper) || input.Index.Text.IndexOf($" ({acronym})", StringComparison.Ordinal) is not (> 0 and var at))
            return null;
        var words = input.Index.Text[Math.Max(0, at - 80)..at].Split(' ');
        if (words.Length <= acronym.Length)
            return null;
        var last = words[^1].ToLowerInvariant();
        return char.ToUpperInvariant(words[^acronym.Length][0]) == acronym[0] && (last is "index" or "species" or "syndrome" or "disease" or "test" or "system" || NounClasses.Of(last) is "communication" or "cognition" or "quantity" or "substance" or "animal" or "attribute" or "process" or "state")
            ? string.Join(' ', words[^acronym.Length..]) : null;
    }

    // What someone, some body or some paper says.
    private static Finding? SourceFlaw(GateInput input)
    {
        var wording = AccordingTo().Match(input.Content.Stem) is { Success: true } match ? match.Groups[1].Value
            : input.Candidate?.Fact.Attribution is { Entity: null, SpeakerWording.Length: > 0 } attribution && Words.Holds(input.Content.Stem, attribution.SpeakerWording) ? attribution.SpeakerWording : null;
        if (wording is null)
            return null;
        if (input.Index.EntitiesIn(wording).Any(entity => entity.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.GeopoliticalEntity) && !wording.StartsWith("most ", StringComparison.Ordinal))
            return null;
        var head = HeadOf(wording);
        var lemma = input.Index.Vocabulary.LemmaOf(head);
        if (wording.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Words.Count(wording) == 2 && !char.IsUpper(head[0]))
            return Finding.Advises("unexplained-the", $"“{wording}” is known only to a reader of the article; say whose.");
        if (NobodyInParticular.Contains(lemma) || NounClasses.Of(lemma) is "animal" or "plant" or "food")
            return Finding.Advises("no-source", $"“{wording}” states nothing; name the person, body or document whose word it is.");
        if (char.IsUpper(head[0]) || Documents.Contains(lemma) || KnownNames.IsRole(lemma) || NounClasses.Of(lemma) is null or "person" or "group" or "communication" or "cognition")
            return null;
        return Finding.Advises("no-source", $"“{wording}” states nothing; name the person, body or document whose word it is.");
    }

    private static string HeadOf(string wording)
    {
        var words = wording.Split(' ');
        var end = Array.FindIndex(words, 1, word => word is "of" or "from" or "in" or "by" or "published" or "for" or "at" or "on" or "who" or "that" or "living" or "with" or "to" or "released" or "carried" or "conducted");
        return (end > 0 ? words[end - 1] : words[^1]).Trim(',', '.', '“', '”');
    }

    // "The economy falters; unemployment is at 12%, according to the institute."
    private static bool IsFar(GateInput input, Fact fact, Attribution attribution)
    {
        if (attribution.Form != SpeechForm.AccordingTo || fact.Span.Contains(attribution.Speaker))
            return false;
        var (start, end) = attribution.Speaker.Start > fact.Span.Start ? (fact.Span.End, attribution.Speaker.Start) : (attribution.Speaker.End, fact.Span.Start);
        if (end <= start)
            return false;
        var gap = input.Index.Text[start..end];
        return gap.Contains(';', StringComparison.Ordinal) || input.Index.Document.Sentences[fact.Sentence].Tokens.Any(token => token.Span.Start >= start && token.Span.End <= end && token.PennTag is "VBD" or "VBZ" or "VBP" && token.Span.Start >= start && token.Span.End <= end)
            || Words.Count(gap) > 8 && attribution.Speaker.Start > fact.Span.Start;
    }

    [GeneratedRegex(@"^According to ([^,?]+), ")]
    private static partial Regex AccordingTo();

    [GeneratedRegex(@"^(?:1\d|20)\d\ds?$")]
    private static partial Regex BareYear();
}
