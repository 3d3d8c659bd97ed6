using System.Collections.Frozen;
using System.Collections.Immutable;
using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>
/// Finds whom "he" or "she" means, only where hardly any doubt is left: the pronoun is a subject outside quotation, and since
/// the start of the sentence before exactly one person was named, as a subject and of no other gender.
/// </summary>
internal sealed class PronounLinker(PersonTable people, ImmutableArray<TextSpan> quotations)
{
    /// <summary>People who have no name in the text but may be meant.</summary>
    private static readonly FrozenSet<string> UnnamedPeople = new[]
    {
        "man", "woman", "boy", "girl", "mother", "father", "wife", "husband", "son", "daughter", "brother", "sister", "friend", "colleague",
        "teacher", "doctor", "neighbour", "neighbor", "boyfriend", "girlfriend", "grandmother", "grandfather", "uncle", "aunt", "victim", "child",
        "spokesman", "spokeswoman", "partner", "baby", "player", "patient", "officer", "driver", "student", "worker", "lawyer", "boss", "predecessor", "successor",
    }.ToFrozenSet();

    /// <summary>Adds the pronouns of one sentence to the entities that they stand for.</summary>
    /// <param name="namedBefore">The people named in the sentence before, with the pronouns resolved there.</param>
    /// <param name="named">Those of this sentence, in order; resolved pronouns are added.</param>
    public void Link(Sentence? before, Sentence sentence, IReadOnlyList<(EntityDraft Person, Token Head)> namedBefore, List<(EntityDraft Person, Token Head)> named)
    {
        if (named.Count + namedBefore.Count == 0) return;
        foreach (var token in sentence.Tokens)
        {
            var gender = token.Form switch { "He" or "he" => Gender.Male, "She" or "she" => Gender.Female, _ => Gender.Unknown };
            if (gender == Gender.Unknown || !IsSubject(token) || quotations.Any(quotation => quotation.Contains(token.Span))) continue;
            var inSight = named.Where(name => name.Head.Index < token.Index).Concat(namedBefore).ToList();
            var fitting = inSight.Where(name => people.GenderOf(name.Person) is var known && (known == gender || known == Gender.Unknown)).ToList();
            if (fitting.Select(name => name.Person).Distinct().Count() != 1 || !fitting.Any(name => IsSubject(name.Head))) continue;
            if (IsUnnamedPersonInSight(sentence, token.Index, inSight) || (before is not null && IsUnnamedPersonInSight(before, before.Tokens.Length, inSight))) continue;
            var person = fitting[0].Person;
            // Someone whose gender nothing tells is taken only where no one else is in sight.
            if (people.GenderOf(person) == Gender.Unknown && inSight.Select(name => name.Person).Distinct().Count() > 1) continue;
            person.Add(new EntityReference(token.Span, sentence.Index, token.Index, ReferenceKind.Pronoun), token.Form);
            named.Add((person, token));
        }
    }

    private static bool IsSubject(Token token) => token.Relation is "nsubj" or "nsubj:pass" or "nsubj:outer";

    private static bool IsUnnamedPersonInSight(Sentence sentence, int end, List<(EntityDraft Person, Token Head)> named) =>
        sentence.Tokens.Take(end).Any(token => token.Tag == UniversalTag.Noun && token.Morphology.Number != GrammaticalNumber.Plur
            && UnnamedPeople.Contains(token.Lemma) && token.Relation is not ("compound" or "appos" or "amod" or "root" or "xcomp")
            && !named.Any(name => name.Head.Head == token.Index || token.Head == name.Head.Index));
}
