using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Verification;

/// <summary>
/// The stem, read again, is the frame that it was made from: the same verb, the gap where the answer stood, the other parties
/// in their own roles. Looks only at what the parser is sure of.
/// </summary>
internal static class FrameCheck
{
    private const float Sure = 0.85f;

    public static IEnumerable<Finding> Of(GateInput input)
    {
        if (input.Candidate is not { Asked: { } asked } candidate || input.IsStatement || input.Stem.IsEmpty)
            yield break;
        if (Gap(input.Stem) is { } gap && VerbOf(input, candidate) is { } verb)
        {
            if (asked.Kind is RoleKind.Agent && !candidate.Fact.Predicate.IsPassive && gap.Head == verb.Index && gap.Relation is "obj" or "iobj" && IsSure(gap)
                || asked.Kind is RoleKind.Patient && !candidate.Fact.Predicate.IsPassive && gap.Head == verb.Index && gap.Relation == "nsubj" && IsSure(gap))
                yield return Finding.Advises("roles-confused", $"Read again, the stem asks who “{verb.Form}” is done by where the article tells whom it is done to, or the other way round.");
        }
        // A pronoun is the speaker: someone who is named as speaking, or of whom the sentence before tells.
        if (candidate.Kind == FactKind.WhoSaid && asked.Entity is { } speaker && input.Index.EntityOf(speaker) is { } entity
            && entity.References.FirstOrDefault(reference => asked.Span.Contains(reference.Span)) is { Kind: ReferenceKind.Pronoun } && !IsTold(input.Index, entity, candidate.Fact))
            yield return Finding.Advises("speaker-unsure", $"Whether {entity.Name} says this, the article does not make plain.");
    }

    private static bool IsTold(ArticleIndex index, Entity entity, Fact fact) => index.Facts.Any(other =>
        other.Roles.Any(role => role.Entity == entity.Id && role.Kind is RoleKind.Agent or RoleKind.Theme && role.Entity == entity.Id && IsNamed(entity, role.Span))
            && (other.Sentence <= fact.Sentence && fact.Sentence - other.Sentence <= 2 || other.Form == FactForm.Speech && other.Roles.Any(role => role.Kind == RoleKind.Agent && role.Entity == entity.Id && IsNamed(entity, role.Span)))
        || other.Attribution is { } attribution && attribution.Entity == entity.Id && IsNamed(entity, attribution.Speaker));

    private static bool IsNamed(Entity entity, TextSpan span) => entity.References.Any(reference => reference.Kind is ReferenceKind.Name or ReferenceKind.ShortName or ReferenceKind.Acronym && span.Contains(reference.Span));

    // "Who", "Whom", "What", or the noun of "Which company".
    private static Token? Gap(IReadOnlyList<Token> stem)
    {
        var word = stem.FirstOrDefault(token => token.PennTag is "WP" or "WDT");
        return word is null || word.Index > 12 ? null : word.Relation == "det" && word.Head > word.Index && word.Head < stem.Count ? stem[word.Head] : word;
    }

    private static Token? VerbOf(GateInput input, Candidate candidate)
    {
        var lemma = candidate.Fact.Predicate.Lemma.Split(' ')[0];
        return input.Stem.FirstOrDefault(token => token.Tag == UniversalTag.Verb && token.Lemma == lemma && token.Head < 0);
    }

    private static bool IsSure(Token token) => token.HeadProbability > Sure && token.RelationProbability > Sure;
}
