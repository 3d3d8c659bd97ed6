using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language.Entities;

namespace Quiz.Generation.Distractors;

/// <summary>Tells whether another answer may be right as well because another fact of the article says the same of it.</summary>
internal sealed class FrameRivals(ArticleIndex index)
{
    private static readonly RoleKind[] Core =
        [RoleKind.Agent, RoleKind.Patient, RoleKind.Recipient, RoleKind.Companion, RoleKind.Theme, RoleKind.Attribute, RoleKind.Place, RoleKind.Destination, RoleKind.Source, RoleKind.Time];

    /// <summary>Whether some other fact with the same predicate and no conflicting role has this answer in the place that is asked for.</summary>
    public bool MayAlsoBeRight(Candidate candidate, string answer, int? entity)
    {
        foreach (var fact in index.FactsWith(candidate.Fact.Predicate.Lemma))
        {
            if (fact.Id != candidate.Fact.Id && !fact.IsNegated && SamePredicate(fact, candidate.Fact) && !Conflict(fact, candidate)
                && fact.Roles.Any(role => Fills(role, candidate, answer, entity)))
                return true;
        }
        return SpeaksToo(candidate, answer, entity);
    }

    private static bool SamePredicate(Fact one, Fact other) =>
        one.Predicate.Lemma == other.Predicate.Lemma && one.Predicate.Lemma != "be"
        || one.Predicate.Lemma == "be" && other.Predicate.Lemma == "be" && one.Form == other.Form;

    private bool Fills(Role role, Candidate candidate, string answer, int? entity) =>
        (candidate.Asked is not { } asked || role.Kind == asked.Kind || asked.Kind is RoleKind.Agent or RoleKind.Companion && role.Kind is RoleKind.Agent or RoleKind.Companion)
        && (entity is not null && role.Entity == entity || Names(role, answer));

    private bool Names(Role role, string answer) =>
        Text.Words.Holds(role.Wording, answer) || index.EntityOf(role.Entity) is { } named && ArticleIndex.IsNamedIn(named, answer);

    // Roles that both have, with different fillers: then it is another event, and its filler is no answer to this one.
    private bool Conflict(Fact fact, Candidate candidate)
    {
        foreach (var role in candidate.Fact.Roles)
        {
            if (role == candidate.Asked || !Core.Contains(role.Kind))
                continue;
            var other = fact.Roles.FirstOrDefault(part => part.Kind == role.Kind);
            if (other is not null && Differ(role, other))
                return true;
        }
        return false;
    }

    private bool Differ(Role one, Role other)
    {
        if (one.Entity is { } first && other.Entity is { } second)
            return first != second && !Related(first, second);
        var (mine, theirs) = (index.Vocabulary.TermsOf(one.Wording), index.Vocabulary.TermsOf(other.Wording));
        return mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs);
    }

    private bool Related(int one, int other) =>
        index.EntityOf(one) is { Country: { } country } && index.EntityOf(other)?.Country == country;

    // "Who said ...": whoever else the article lets say the same.
    private bool SpeaksToo(Candidate candidate, string answer, int? entity)
    {
        if (candidate.Kind != Quiz.Domain.Questions.FactKind.WhoSaid || candidate.Answer is not (AnswerType.Person or AnswerType.Organization or AnswerType.Country))
            return false;
        var said = index.TermsOfFact(candidate.Fact.Id);
        return index.Facts.Any(fact => fact.Id != candidate.Fact.Id && fact.Attribution is { } attribution
            && (entity is not null && attribution.Entity == entity || Text.Words.Holds(attribution.SpeakerWording, answer))
            && said.Count > 0 && index.TermsOfFact(fact.Id).Count(said.Contains) >= said.Count * 0.6);
    }
}
