using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Generation.Distractors;
using Quiz.Generation.Stems;
using Quiz.Generation.Syntax;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Dates;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;
using Quiz.Language.Numbers;

namespace Quiz.Generation.Items;

/// <summary>
/// Finds the one figure, date, name or post of a sentence that is worth filling in: told once in the article, part of what
/// the sentence says, and not to be guessed from the rest of it.
/// </summary>
internal sealed partial class GapFinder(ArticleReading reading, ArticleIndex index)
{
    private const decimal LeastNumber = 3;
    private const int FewestTerms = 10;
    private const float LeastSure = 0.8f;

    private static readonly string[] Scales = ["hundred", "thousand", "million", "billion", "trillion", "bn", "m", "tn", "k"];
    private static readonly string[] Multiples = ["double", "doubled", "twice", "half", "halved", "triple", "tripled", "quadrupled"];

    /// <summary>The best gap; null where there is none.</summary>
    /// <param name="stretch">The sentence, or as much of it as is read.</param>
    public SentenceGap? Best(int sentence, TextSpan stretch) =>
        Numbers(sentence).Concat(Dates(sentence)).Concat(Names(sentence)).Concat(Posts(sentence)).FirstOrDefault(gap => stretch.Contains(gap.Span) && IsClean(gap, stretch) && LeavesAnchor(gap, sentence, stretch));

    /// <summary>Figures that the sentence tells and no other passage does.</summary>
    public IEnumerable<SentenceGap> Numbers(int sentence)
    {
        var tree = reading.Tree(sentence);
        foreach (var number in reading.NumbersIn(sentence))
        {
            if (number is not { Value: >= LeastNumber } || number.Kind is EntityKind.Ordinal || FigureOf(number) is not { } span || !CountsSomething(tree, span) || !IsToldOnce(number) || FollowsFromOthers(number))
                continue;
            var (rule, wanted) = number.Kind switch
            {
                EntityKind.Money => ("cloze-amount", "an amount of money"),
                EntityKind.Percent => ("cloze-percentage", "a percentage"),
                _ => ("cloze-number", "a number"),
            };
            yield return new(span, rule, FactKind.HowMany, wanted, Wordings(number, span), LeastOf(tree, span));
        }
    }

    private IEnumerable<SentenceGap> Dates(int sentence)
    {
        var own = reading.DatesIn(sentence).ToList();
        foreach (var date in own)
        {
            if (date.Value is null || !Syntax.DateWording.IsSelfContained(date, reading.Text) || Distractors.DateWording.Of(date.Span.Of(reading.Text)) is not { Weekday: null } wording || wording is { Year: null, Day: null })
                continue;
            // A span of years beside it lets the date be reckoned.
            if (own.Count > 2 || reading.NumbersIn(sentence).Any(number => number.Kind == EntityKind.Duration) || !IsToldOnce(date) || StandsInBrackets(date.Span))
                continue;
            yield return new(date.Span, "cloze-date", FactKind.When, wording is { Month: null, Day: null } ? "a year" : "a date", [date.Span.Of(reading.Text)], 0.9);
        }
    }

    private IEnumerable<SentenceGap> Names(int sentence)
    {
        var tree = reading.Tree(sentence);
        foreach (var mention in reading.MentionsIn(sentence))
        {
            if (mention.Probability < LeastSure || Asked(mention.Kind) is not { } asked || HeadOf(tree, mention) is not { } head || !PlaysPart(tree, head))
                continue;
            if (reading.EntityAt(sentence, head) is not { } entity || ArticleIndex.IsNamedIn(entity, index.Article.Revision.Headline) || IsNamedElsewhereIn(sentence, entity, mention.Span))
                continue;
            if (OpensList().IsMatch(reading.Text[mention.Span.End..tree.Sentence.Span.End]))
                continue;
            if (asked.Kind == FactKind.Where && TellsPlace(sentence, entity) || entity.Kind == EntityKind.Organization && OrganizationKinds.Of(entity.Name) == "press")
                continue;
            yield return new(BareSpan(mention.Span), "cloze-name", asked.Kind, asked.Kind == FactKind.Where ? PlaceNoun(entity.Name) : asked.Wanted, NamesOf(entity, BareSpan(mention.Span)), mention.Probability);
        }
    }

    // "Foreign Minister Wang Yi": the title, where the sentence tells no other of the same person.
    private IEnumerable<SentenceGap> Posts(int sentence)
    {
        foreach (var mention in reading.MentionsIn(sentence))
        {
            if (mention is { Kind: EntityKind.Person, Title: { } title } && mention.Probability >= LeastSure && Words.Of(title.Of(reading.Text)) is { Count: >= 2 and <= 5 } words && PostOf.IsHeld(words[^1].ToLowerInvariant()) && mention.TokenCount >= 2
                && reading.Document.Mentions.Count(other => other.Title is { } same && same.Of(reading.Text) == title.Of(reading.Text)) == 1)
                yield return new(title, "cloze-post", FactKind.What, "a title", [title.Of(reading.Text)], mention.Probability);
        }
    }

    private static (FactKind Kind, string Wanted)? Asked(EntityKind kind) => kind switch
    {
        EntityKind.Person => (FactKind.Who, "a person’s name"),
        EntityKind.Organization => (FactKind.Who, "the name of an organisation"),
        EntityKind.GeopoliticalEntity or EntityKind.Location => (FactKind.Where, "the name of a place"),
        _ => null,
    };

    private static string PlaceNoun(string name) => KnownNames.IsCountry(name) ? "the name of a country" : KnownNames.IsCity(name) ? "the name of a city" : "the name of a place";

    // The figure without its unit, but with what makes it larger: "2.5 million", "30" of "30 miles", all of "$3bn".
    private TextSpan? FigureOf(NumberMention number)
    {
        var text = number.Span.Of(reading.Text);
        if (NumberWording.Of(text) is not { } wording)
            return null;
        if (number.Kind is EntityKind.Money or EntityKind.Percent)
            return number.Span;
        var (start, end) = (wording.Before.Length, text.Length - wording.After.Length);
        var after = wording.After.TrimStart(' ', '-').Split(' ')[0];
        if (Scales.Contains(after))
            end = text.IndexOf(after, end, StringComparison.Ordinal) + after.Length;
        return new(number.Span.Start + start, end - start);
    }

    private bool CountsSomething(SentenceTree tree, TextSpan span)
    {
        var tokens = tree.Sentence.Tokens.Where(token => span.Overlaps(token.Span)).ToList();
        if (tokens.Count == 0 || StandsInBrackets(span) || Joined(span))
            return false;
        var sentence = tree.Sentence.Index;
        if (tokens.Exists(token => reading.MentionAt(sentence, token.Index) is { Kind: not (EntityKind.Number or EntityKind.Money or EntityKind.Percent or EntityKind.Duration) }))
            return false;
        var head = tokens.Find(token => !tokens.Exists(other => other.Index == token.Head)) ?? tokens[0];
        // "Post 250", ", 62,": a number after its noun, and an age between commas.
        if (tree.Has(head.Index, "appos", "dep", "flat", "compound", "parataxis", "list") || head.Head >= 0 && head.Head < head.Index && tree.Has(head.Index, "nummod") || IsParenthetic(span))
            return false;
        var noun = tree.Has(head.Index, "nummod") && head.Head >= 0 ? head.Head : head.Index;
        return !tree.Has(noun, "appos", "parataxis", "flat") && !IsChoice(tree, tokens);
    }

    // "five or six", "10 to 20".
    private static bool IsChoice(SentenceTree tree, List<Token> tokens)
    {
        var (before, after) = (tokens[0].Index - 1, tokens[^1].Index + 1);
        return before >= 0 && tree[before].Form is "or" or "-" or "–" || after < tree.Count && tree[after].Form is "or" or "-" or "–";
    }

    private bool IsToldOnce(NumberMention number) =>
        reading.Document.Numbers.Count(other => other.Value == number.Value && other.Kind == number.Kind) == 1;

    private bool IsToldOnce(DateMention date) =>
        reading.Document.Dates.Count(other => other.Value is { } value && value.First <= date.Value!.Last && date.Value.First <= value.Last) == 1;

    // "rose by six to 46 from 40", "doubled to 80 from 40".
    private bool FollowsFromOthers(NumberMention number)
    {
        var others = reading.NumbersIn(number.Sentence).Where(other => other != number && other.Value is not null).Select(other => other.Value!.Value).ToList();
        if (others.Count > 0 && Multiples.Any(word => Words.Holds(index.SentenceText(number.Sentence), word)))
            return true;
        for (var i = 0; i < others.Count; i++)
        {
            for (var j = 0; j < others.Count; j++)
            {
                if (i != j && (others[i] + others[j] == number.Value || others[i] - others[j] == number.Value))
                    return true;
            }
        }
        return number.Kind == EntityKind.Percent && others.Contains(100 - number.Value!.Value);
    }

    // Subject, object or adjunct of a verb, and no one of several.
    private static bool PlaysPart(SentenceTree tree, int head) =>
        tree.Has(head, "nsubj", "obj", "iobj", "obl") && !NounPhrase.IsCoordinated(tree, head) && tree[head].Head >= 0 && tree.IsVerb(tree[head].Head) && IsOfMainClause(tree, tree[head].Head);

    // Not only of a relative clause or of what stands between dashes.
    private static bool IsOfMainClause(SentenceTree tree, int verb)
    {
        for (; tree[verb].Head >= 0; verb = tree[verb].Head)
        {
            if (!tree.Has(verb, "conj", "ccomp", "xcomp", "parataxis", "advcl"))
                return false;
        }
        return true;
    }

    private bool IsNamedElsewhereIn(int sentence, Entity entity, TextSpan span)
    {
        var rest = Rest(index.Document.Sentences[sentence].Span, span);
        return entity.References.Any(reference => reference.Sentence == sentence && !reference.Span.Overlaps(span) && reference.Kind != ReferenceKind.Pronoun)
            || index.Vocabulary.TermsOf(span.Of(reading.Text)).Overlaps(index.Vocabulary.TermsOf(rest));
    }

    // A city tells its country and the other way round.
    private bool TellsPlace(int sentence, Entity place) => reading.MentionsIn(sentence).Any(mention =>
        mention.Kind is EntityKind.GeopoliticalEntity or EntityKind.Location or EntityKind.Norp && HeadOf(reading.Tree(sentence), mention) is { } head && reading.EntityAt(sentence, head) is { } other && other.Id != place.Id
        && (other.Within == place.Id || place.Within == other.Id || other.Country is not null && other.Country == place.Country));

    private static int? HeadOf(SentenceTree tree, EntityMention mention)
    {
        for (var token = mention.FirstToken; token < mention.FirstToken + mention.TokenCount && token < tree.Count; token++)
        {
            if (tree[token].Head < mention.FirstToken || tree[token].Head >= mention.FirstToken + mention.TokenCount)
                return token;
        }
        return null;
    }

    private TextSpan BareSpan(TextSpan span)
    {
        var text = span.Of(reading.Text);
        var bare = ArticleIndex.WithoutArticle(text);
        return new(span.Start + text.Length - bare.Length, bare.Length);
    }

    private ImmutableArray<string> NamesOf(Entity entity, TextSpan span) =>
    [
        .. new[] { span.Of(reading.Text), entity.Name }
            .Concat(entity.References.Where(reference => reference.Kind is ReferenceKind.Name or ReferenceKind.ShortName or ReferenceKind.Acronym).Select(reference => ArticleIndex.WithoutArticle(reference.Span.Of(reading.Text))))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    private ImmutableArray<string> Wordings(NumberMention number, TextSpan span)
    {
        var text = span.Of(reading.Text);
        return number.Kind == EntityKind.Percent && NumberWording.Of(text) is { } wording
            ? [text, text[wording.Before.Length..(text.Length - wording.After.Length)]]
            : [text];
    }

    private string Rest(TextSpan stretch, TextSpan span) => reading.Text[stretch.Start..span.Start] + " " + reading.Text[span.End..stretch.End];

    // "an {1}": the article tells how the answer begins; "{1}-year-old": half a word.
    private bool IsClean(SentenceGap gap, TextSpan stretch)
    {
        var before = reading.Text[stretch.Start..gap.Span.Start].TrimEnd();
        return (!reading.IsQuoted(gap.Span.Start) || gap.Kind == FactKind.HowMany) && !before.EndsWith(" an", StringComparison.OrdinalIgnoreCase) && !before.EndsWith(" a", StringComparison.OrdinalIgnoreCase)
            && !before.Equals("a", StringComparison.OrdinalIgnoreCase) && !Joined(gap.Span)
            && Words.Occurrences(stretch.Of(reading.Text), gap.Accepted[0]) == 1;
    }

    private bool Joined(TextSpan span) =>
        span.Start > 0 && reading.Text[span.Start - 1] is '-' or '–' or '/' or '.' or '$' or '£' or '€' || span.End < reading.Text.Length && (reading.Text[span.End] is '-' or '–' or '/' || char.IsLetterOrDigit(reading.Text[span.End]));

    // What is left must still name someone or something, or say much, or no reader knows what the sentence is about.
    private bool LeavesAnchor(SentenceGap gap, int sentence, TextSpan stretch) => HasAnchor(sentence, stretch, gap.Span);

    /// <summary>Whether a stretch names someone or something, or says much.</summary>
    /// <param name="leftOut">What of it is not shown; empty where all is.</param>
    public bool HasAnchor(int sentence, TextSpan stretch, TextSpan leftOut) => index.Vocabulary.TermsOf(Rest(stretch, leftOut)).Count >= FewestTerms || reading.MentionsIn(sentence).Any(mention =>
        mention.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.GeopoliticalEntity or EntityKind.Location or EntityKind.Norp or EntityKind.Event or EntityKind.Miscellaneous
        && stretch.Contains(mention.Span) && !mention.Span.Overlaps(leftOut));

    private bool IsParenthetic(TextSpan span) =>
        span.Start >= 2 && reading.Text[span.Start - 2] == ',' && span.End < reading.Text.Length && reading.Text[span.End] == ',';

    private bool StandsInBrackets(TextSpan span)
    {
        var open = reading.Text.LastIndexOf('(', span.Start);
        return open >= 0 && reading.Text.IndexOf(')', open) >= span.End;
    }

    private static double LeastOf(SentenceTree tree, TextSpan span) =>
        tree.Sentence.Tokens.Where(token => span.Overlaps(token.Span)).Select(token => (double)token.HeadProbability).DefaultIfEmpty(0.5).Min();

    // "Berg, Anna Dahl and others": one of several, whatever the parser says.
    [GeneratedRegex(@"^(?:, \p{Lu}[^,]*)+,? and ")]
    private static partial Regex OpensList();
}
