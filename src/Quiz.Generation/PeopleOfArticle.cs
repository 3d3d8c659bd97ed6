using System.Text.RegularExpressions;
using Quiz.Domain.Articles;
using Quiz.Generation.Facts;
using Quiz.Generation.Text;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation;

/// <summary>Which of the names that were taken for people's are people's, and what they do in an article.</summary>
internal sealed partial class PeopleOfArticle(ArticleIndex index)
{
    // Before this many years one who is only told of is history to the article.
    private const int Lifetime = 60;

    private readonly Dictionary<int, Part> parts = [];

    [Flags]
    private enum Part
    {
        None = 0,
        Human = 1,
        Speaks = 2,
        Acts = 4,
        Undergoes = 8,
        Past = 16,
    }

    /// <summary>Whether anything shows that the name is a human being's: words, a pronoun, an age, a description, a given name.</summary>
    public bool IsHuman(Entity entity) => PartOf(entity).HasFlag(Part.Human);

    /// <summary>Whether the article gives anything that the person says.</summary>
    public bool Speaks(Entity entity) => PartOf(entity).HasFlag(Part.Speaks);

    /// <summary>Whether the person speaks, or at least acts, in the time of the article.</summary>
    public bool CouldSpeak(Entity entity) => PartOf(entity) is var part && (part.HasFlag(Part.Speaks) || part.HasFlag(Part.Acts) && !part.HasFlag(Part.Past));

    /// <summary>Whether the person does, says or undergoes anything in the time of the article.</summary>
    public bool HasPart(Entity entity) => PartOf(entity) is var part && (part & (Part.Speaks | Part.Acts | Part.Undergoes)) != 0 && (part.HasFlag(Part.Speaks) || !part.HasFlag(Part.Past));

    /// <summary>Whether all that is told of the person is of a time long before the article's.</summary>
    public bool IsOfAnotherEra(Entity entity) => PartOf(entity) is var part && part.HasFlag(Part.Past) && !part.HasFlag(Part.Speaks);

    /// <summary>Whether all that is told of the person is what he or she says.</summary>
    public bool OnlySpeaks(Entity entity) => PartOf(entity) is var part && part.HasFlag(Part.Speaks) && (part & (Part.Acts | Part.Undergoes)) == 0;

    private Part PartOf(Entity entity)
    {
        lock (parts)
        {
            if (!parts.TryGetValue(entity.Id, out var part))
                parts[entity.Id] = part = Read(entity);
            return part;
        }
    }

    private Part Read(Entity entity)
    {
        var part = Part.None;
        var isThing = false;
        foreach (var fact in index.Facts)
        {
            if (fact.Attribution?.Entity == entity.Id)
                part |= Part.Speaks | Part.Human;
            var role = fact.Roles.FirstOrDefault(role => role.Entity == entity.Id);
            if (role is null)
                continue;
            if (fact.Form is FactForm.Title or FactForm.Appositive)
            {
                if (role.Kind == RoleKind.Theme && fact.Roles.FirstOrDefault(other => other.Kind == RoleKind.Attribute) is { } described)
                {
                    var lemma = index.Document.Sentences[fact.Sentence].Tokens is var tokens && described.Head >= 0 && described.Head < tokens.Length ? tokens[described.Head].Lemma.ToLowerInvariant() : "";
                    if (KnownNames.IsRole(lemma) || NounClasses.IsPerson(lemma))
                        part |= Part.Human;
                    else
                        isThing |= NounClasses.Of(lemma) is "animal" or "artifact" or "location" or "object" or "communication" or "plant" or "food";
                }
                continue;
            }
            var speech = SpeechVerbs.IsSaying(fact.Predicate.Lemma);
            if (role.Kind == RoleKind.Agent)
                part |= speech && !fact.Predicate.IsPassive && fact.Form == FactForm.Speech ? Part.Speaks | Part.Human : Part.Acts;
            else if (role.Kind is RoleKind.Theme or RoleKind.Companion)
                part |= Part.Acts;
            else if (role.Kind is RoleKind.Patient or RoleKind.Recipient)
                part |= Part.Undergoes;
        }
        if (ShowsPerson(entity))
            part |= Part.Human;
        if (!part.HasFlag(Part.Speaks) && IsSomewhere(entity))
            part &= ~Part.Human;
        if (isThing && !part.HasFlag(Part.Speaks))
            part &= ~Part.Human;
        return IsPast(entity) ? part | Part.Past : part;
    }

    private bool ShowsPerson(Entity entity)
    {
        var names = entity.Name.Split(' ');
        if (names.Length > 1 && (KnownNames.IsFirstName(names[0]) || KnownNames.IsFamilyNameFirst(names[0])) && !KnownNames.IsPlace(entity.Name) && !NounEnds(names[^1]))
            return true;
        foreach (var reference in entity.References)
        {
            if (reference.Kind == ReferenceKind.Pronoun && reference.Span.Of(index.Text).ToLowerInvariant() is "he" or "she" or "his" or "her" or "him")
                return true;
            if (reference.Kind is ReferenceKind.Name or ReferenceKind.ShortName && AgeOrWho().IsMatch(index.Text.AsSpan(reference.Span.End, Math.Min(14, index.Text.Length - reference.Span.End))))
                return true;
        }
        return index.Document.Mentions.Any(mention => mention.Title is not null && entity.References.Any(reference => reference.Span == mention.Span));
    }

    // "in Khumbu", "the Khumbu": no one is gone into, and no person's single name has an article.
    private bool IsSomewhere(Entity entity) => !entity.Name.Contains(' ', StringComparison.Ordinal) && entity.References.Any(reference => reference.Kind is ReferenceKind.Name
        && Somewhere().IsMatch(index.Text.AsSpan(Math.Max(0, reference.Span.Start - 12), Math.Min(12, reference.Span.Start))));

    // "Victoria Station", "Michael Park": a given name within the name of a thing.
    private static bool NounEnds(string last) => last.Length > 1 && char.IsUpper(last[0]) && NounClasses.Of(last.ToLowerInvariant()) is "artifact" or "location" or "group" or "communication" && !Gazetteered(last);

    private static bool Gazetteered(string last) => KnownNames.IsFirstName(last);

    // All sentences that name him tell of years long before the article's own.
    private bool IsPast(Entity entity)
    {
        var latest = index.Article.Revision.Dateline?.Date?.Year ?? Years(index.Text).DefaultIfEmpty(0).Max();
        var sentences = entity.References.Where(reference => reference.Kind != ReferenceKind.Pronoun && index.BlockOf(reference.Sentence) != BlockKind.Headline).Select(reference => reference.Sentence).Distinct()
            .SelectMany(sentence => Years(index.SentenceText(sentence))).ToList();
        return latest > 0 && sentences.Count > 0 && sentences.TrueForAll(year => year < latest - Lifetime);
    }

    private static IEnumerable<int> Years(string text) => Year().Matches(text).Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\b(?:in|near|through|across|into|the) $", RegexOptions.IgnoreCase)]
    private static partial Regex Somewhere();

    [GeneratedRegex(@"^,? (?:who\b|aged \d|\d\d?,)")]
    private static partial Regex AgeOrWho();

    [GeneratedRegex(@"\b(?:1[0-9]|20)\d\d\b")]
    private static partial Regex Year();
}
