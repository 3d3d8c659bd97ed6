using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Verification;

/// <summary>The answer is one that has to be read for: neither a word that anybody would guess nor one that says nothing, nor what all the world knows.</summary>
internal static partial class WorthCheck
{
    // Words that announce something and do not say what.
    private static readonly FrozenSet<string> Shells = FrozenSet.Create(
        "solution", "problem", "idea", "way", "chance", "role", "reason", "thing", "issue", "challenge", "opportunity", "step", "part", "effect", "impact", "change", "difference", "progress", "aspect", "fact", "point",
        "situation", "kind", "sort", "type", "example", "question", "answer", "concern", "approach", "factor", "feature", "move", "action", "matter", "case", "area", "lot", "number", "range", "variety", "series", "something",
        "result", "benefit", "advantage", "success", "attention", "help", "support", "buzz", "sense", "place", "life", "time", "job", "work", "information", "detail", "need", "interest", "undertaking", "achievement", "concept", "milestone", "breakthrough", "fate", "reality");

    private static readonly FrozenSet<string> Counting = FrozenSet.Create(
        "some", "many", "most", "more", "several", "few", "other", "all", "a", "an", "the", "people", "of", "and", "these", "those", "young", "old", "local", "number", "lots", "lot", "dozens", "hundreds", "thousands", "millions", "various", "certain", "individual", "individuals", "members", "group", "team");

    private static readonly string[] PowersKnownToAll = ["us", "u.s.", "u.s", "american", "united states", "america", "russian", "russia", "german", "germany", "british", "uk", "u.k.", "britain", "french", "france", "chinese", "china"];
    private static readonly string[] HeadsOfPowers = ["president", "prime minister", "chancellor", "queen", "king", "premier"];

    // They say who someone is to another or what he was called, not which post he has.
    private static readonly FrozenSet<string> NoPosts = FrozenSet.Create(
        "predecessor", "successor", "counterpart", "friend", "colleague", "wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "partner", "rival", "fan", "neighbour", "neighbor", "boyfriend", "girlfriend",
        "boy", "girl", "man", "woman", "resident", "player", "champion", "student", "explorer", "native", "survivor", "victim", "winner", "graduate", "critic", "supporter", "opponent", "mother-in-law", "son-in-law", "salesman", "guru",
        "novelist", "writer", "poet", "member", "figure", "star", "hero", "legend", "person", "child", "midfielder", "striker", "londoner", "customer", "user", "owner", "expert", "veteran", "fugitive", "suspect", "defendant", "candidate");

    // A rank or address without a place to hold it.
    private static readonly FrozenSet<string> BareRanks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "sir", "dame", "lord", "lady", "captain", "major", "major general", "general", "colonel", "dr", "professor", "emeritus professor", "mr", "mrs", "ms", "chief", "officer", "manager", "leader", "head", "director", "chair", "editor", "coach", "executive", "dean", "constable", "chief superintendent", "sergeant", "inspector", "lieutenant", "spokesman", "spokeswoman", "spokesperson", "prince", "princess", "hrh prince", "duke", "duchess", "chief executive", "saint");

    private static readonly FrozenSet<string> Gestures = FrozenSet.Create("sit", "wear", "smile", "laugh", "refer", "nod", "gesture", "shrug", "sigh", "grin", "frown", "glance");

    private static readonly FrozenSet<string> Leaving = FrozenSet.Create("die", "resign", "retire", "step down", "quit", "stand down", "pass away");

    public static IEnumerable<Finding> Of(GateInput input)
    {
        var stem = input.Content.Stem;
        if (input.Keys is [{ Length: > 0 } key, ..] && !input.IsStatement)
        {
            if (Who().IsMatch(stem) && IsBareRole(input, key))
                yield return Finding.Advises("bare-key", $"“{key}” could be guessed by anybody; ask for someone who is named.");
            if (WhatThing().IsMatch(stem) && Shell(input, key) is { } shell)
                yield return Finding.Advises("shell-key", $"“{shell}” says nothing by itself; ask for what it was.");
            if (Who().IsMatch(stem) && IsNoName(input, key))
                yield return Finding.Advises("key-not-a-name", $"“{key}” is a common word at the beginning of a sentence and nobody's name.");
            if (WhoIsNamed().IsMatch(stem) && !key.Any(char.IsUpper))
                yield return Finding.Advises("bare-key", "A name is told in the stem and only a description asked for.");
            if (Post().Match(stem) is { Success: true } post)
            {
                if (PostFlaw(key) is { } flaw)
                    yield return flaw;
                if (IsOver(input, post.Groups[1].Value, key))
                    yield return Finding.Advises("post-may-be-past", "Whether the post is still held, the article leaves open; ask which post was held, and when.");
            }
        }
        if (Passing(input.Stem) is { } passing && Who().IsMatch(stem))
            yield return Finding.Advises("passing-detail", $"“{passing}” is a passing detail; ask for what matters in the article.");
        if (input.Content.Item is TrueFalseNotGiven { Key: Verdict.True } && input.Content.Kind == FactKind.WhoSaid && stem.Contains('“', StringComparison.Ordinal))
            yield return Finding.Advises("true-word-for-word", "The quotation stands so in the article; the statement asks for nothing.");
        if (input.Keys is [{ } answer, ..] && Post().IsMatch(stem) && IsKnownToAll(answer))
            yield return Finding.Advises("known-to-all", "Everybody knows who governs a great power; ask for what the article tells.");
    }

    // What somebody does with the body while the reporter looks on, or in the course of talking.
    private static string? Passing(IReadOnlyList<Quiz.Language.Token> stem) => stem.FirstOrDefault(token => token.Head < 0) is { } main && Gestures.Contains(main.Lemma) && main.Tag == Quiz.Language.UniversalTag.Verb ? main.Form : null;

    // "scientists", "some students", "more and more people": one word of content and no name.
    private static bool IsBareRole(GateInput input, string key)
    {
        if (key.Skip(1).Any(char.IsUpper) || char.IsUpper(key[0]) && input.Index.EntityNamed(key) is not null)
            return false;
        var words = Words.Of(key).ConvertAll(word => word.ToLowerInvariant());
        var telling = words.Count(word => !Counting.Contains(word) && !char.IsDigit(word[0]));
        return telling <= 1;
    }

    private static string? Shell(GateInput input, string key)
    {
        var words = Words.Of(key);
        if (words.Exists(word => word is "of" or "to" or "that" or "for" or "in" or "with" or "from" or "on" or "about" or "between") || words.Exists(word => char.IsUpper(word[0]) || char.IsDigit(word[0])))
            return null;
        return words.Count is > 0 and <= 4 && Shells.Contains(input.Index.Vocabulary.LemmaOf(words[^1])) ? key : null;
    }

    // "Moss grows through ...": a capital only because the sentence begins so.
    private static bool IsNoName(GateInput input, string key)
    {
        if (key.Contains(' ', StringComparison.Ordinal) || key.Length < 3 || !char.IsUpper(key[0]) || !key.Skip(1).All(char.IsLower) || KnownNames.IsFirstName(key)
            || NounClasses.Of(key.ToLowerInvariant()) is null or "person")
            return false;
        var text = input.Index.Text;
        var within = 0;
        foreach (var sentence in input.Index.Document.Sentences)
            within += sentence.Tokens.Count(token => token.Form == key && token.Index > 0 && sentence.Tokens[token.Index - 1].Form is not ("“" or "\"" or ":"));
        return within == 0 && text.Contains(key, StringComparison.Ordinal);
    }

    /// <summary>What keeps a description from being a post that someone holds; null where it is one.</summary>
    internal static Finding? PostFlaw(string post)
    {
        var bare = ArticleIndex.WithoutArticle(post);
        var words = Words.Of(bare);
        var head = PostHead(bare);
        if (bare.StartsWith("not ", StringComparison.Ordinal) || NoPosts.Contains(head) || NoPosts.Contains(words.Count > 0 ? words[^1].ToLowerInvariant() : ""))
            return Finding.Advises("not-a-post", $"“{post}” tells who someone is, not which post is held.");
        if (words.Exists(word => word.ToLowerInvariant() is "current" or "longstanding" or "long-time" or "longtime" or "former" or "late" or "outgoing" or "then" or "veteran" or "outstanding" or "popular" or "controversial" or "famous" or "young") || Lasting().IsMatch(bare) || AgeBefore().IsMatch(bare))
            return Finding.Advises("not-a-post", $"“{post}” has words that are no part of a post.");
        if (bare.Split(' ')[0] is "whose" or "who" or "which" || !KnownNames.IsRole(head) && !NounClasses.IsPerson(head) && !AnswerTypes.IsPersonNoun(head) && !IsPostWord(bare))
            return Finding.Advises("not-a-post", $"“{post}” is no post.");
        if (WithoutDeterminer().Match(bare) is { Success: true } noun && NounClasses.IsPerson(noun.Groups[1].Value))
            return Finding.Advises("no-determiner", $"“{noun.Groups[1].Value}” in “{post}” lacks an article.");
        if (BareRanks.Contains(bare))
            return Finding.Advises("not-a-post", $"“{post}” does not say of what.");
        if (bare.Contains(" and the ", StringComparison.Ordinal))
            return Finding.Advises("not-a-post", $"“{post}” is two posts.");
        return null;
    }

    // "CEO of ...", "Hoxton Analytics CEO".
    private static bool IsPostWord(string post) => post.Split(' ').Any(word => word is "CEO" or "MP" or "MEP" or "COO" or "CFO" or "chair" or "head" or "chief");

    // The last word before "of", "for", "in", "at", "from", "to".
    private static string PostHead(string post)
    {
        var words = post.Split(' ');
        var end = Array.FindIndex(words, word => word is "of" or "for" or "in" or "at" or "from" or "to" or "with" or "who" or "on");
        var head = end > 0 ? words[end - 1] : words[^1];
        return head.Trim(',', '.', '’', '\'').ToLowerInvariant();
    }

    private static bool IsKnownToAll(string post)
    {
        var bare = ArticleIndex.WithoutArticle(post).ToLowerInvariant().Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal);
        return bare is "pope" or "queen" or "president of the united states"
            || PowersKnownToAll.Any(power => HeadsOfPowers.Any(head => bare == power + " " + head || bare == head + " of " + power || bare == head + " of the " + power));
    }

    private static bool IsOver(GateInput input, string name, string post)
    {
        var evidence = string.Join(' ', input.Content.Evidence.Select(anchor => anchor.Quote));
        if (Past().IsMatch(evidence) || Words.Holds(evidence, "late " + name))
            return true;
        if (input.Index.EntityNamed(name) is not { } holder)
            return false;
        return input.Index.Facts.Any(fact => !fact.IsNegated && !fact.IsHypothetical && Leaving.Contains(fact.Predicate.Lemma) && fact.Roles.Any(role => role.Entity == holder.Id && role.Kind is RoleKind.Agent or RoleKind.Theme or RoleKind.Patient))
            || holder.References.Any(reference => Late().IsMatch(Before(input, reference.Span.Start)))
            || input.Index.Facts.Any(fact => fact.Form is FactForm.Title or FactForm.Appositive && fact.Roles.Any(role => role.Kind == RoleKind.Theme && role.Entity == holder.Id)
                && fact.Roles.Any(role => role.Kind == RoleKind.Attribute && Past().IsMatch(role.Wording) && input.Index.Vocabulary.TermsOf(post).Overlaps(input.Index.Vocabulary.TermsOf(role.Wording))));
    }

    private static string Before(GateInput input, int position) => input.Index.Text[Math.Max(0, position - 12)..position];

    [GeneratedRegex(@"^(?:According to [^,]+, )?(?:who|whom)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    [GeneratedRegex(@"^(?:According to .+, )?what (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|might)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WhatThing();

    [GeneratedRegex(@"^Who (?:is|are|was|were) (?:the )?[A-Z][^,?]*(?:, | and )[^?]*\?$")]
    private static partial Regex WhoIsNamed();

    [GeneratedRegex(@"^What (?:position|post|job|office) (?:does|did) (.+?) (?:hold|have)\?$")]
    private static partial Regex Post();

    [GeneratedRegex(@"\bfor (?:more than |over |about |almost |nearly )?(?:\d+|[a-z]+) (?:years|months|weeks|decades)\b|\bsince \d{4}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lasting();

    [GeneratedRegex(@" (?:for|of|at) ([a-z]+)$")]
    private static partial Regex WithoutDeterminer();

    [GeneratedRegex(@"\b\d+-year-old\b", RegexOptions.IgnoreCase)]
    private static partial Regex AgeBefore();

    [GeneratedRegex(@"\b(?:former|late|ex-\w+|then|then-\w+|erstwhile|one-time|onetime|longstanding|long-time|longtime|outgoing|deposed|ousted|retired|until \d{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:late|former|ex)[ -]$", RegexOptions.IgnoreCase)]
    private static partial Regex Late();
}
