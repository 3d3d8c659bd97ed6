using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Generation.Verification;
using Quiz.Language;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Distractors;

/// <summary>Phrases of other facts that could stand in the key's place: posts, things, people without a name.</summary>
internal sealed class PhraseOptions(ArticleIndex index)
{
    private const int MostWords = 12;

    // Classes whose members a reader would confuse; those of acts, states and notions are too wide.
    private static readonly string?[] Tangible = ["person", "group", "artifact", "food", "animal", "plant", "substance", "body", "location", "object", "possession"];

    private static readonly string[] Relations =
    [
        "predecessor", "successor", "wife", "husband", "son", "daughter", "brother", "sister", "father", "mother", "friend", "colleague", "counterpart", "rival", "partner", "uncle", "aunt", "cousin", "neighbour",
        "neighbor", "boyfriend", "girlfriend", "fiancé", "fiancée", "widow", "grandson", "granddaughter", "nephew", "niece",
    ];

    private readonly Ground ground = new(index);

    public IEnumerable<Distractor> For(Candidate candidate)
    {
        var (shape, classOfKey) = (PhraseShape.Of(candidate.Key), ClassOf(candidate.Fact.Sentence, candidate.Asked));
        foreach (var fact in index.FactsNear(candidate.Fact.Sentence))
        {
            if (!index.IsBody(fact.Sentence) || fact.Id == candidate.Fact.Id && candidate.Answer == AnswerType.Post)
                continue;
            foreach (var role in fact.Roles)
            {
                if (Ground.Overlaps(candidate, role.Span) || !Suits(candidate, fact, role) || !IsClean(role.Wording))
                    continue;
                var fit = Fit(candidate, shape, classOfKey, fact, role);
                if (fit > 0)
                    yield return new(candidate.Answer == AnswerType.Post ? ArticleIndex.WithoutArticle(role.Wording) : shape.Like(role.Wording), Ground.KindOf(candidate, fact.Sentence), Rationale(candidate, fact, role), fit) { Entity = role.Entity };
            }
        }
    }

    private bool Suits(Candidate candidate, Fact fact, Role role) => candidate.Answer switch
    {
        AnswerType.Post => role.Kind == RoleKind.Attribute && IsOfPerson(fact) && !SameHolder(candidate.Fact, fact) && !IsHeldToo(candidate, role) && !IsRelational(role.Wording) && WorthCheck.PostFlaw(role.Wording) is null
            && HeadOf(fact, role) is { Tag: UniversalTag.Noun or UniversalTag.Propn } post && (NounClasses.IsPerson(post.Lemma.ToLowerInvariant()) || KnownNames.IsRole(post.Lemma))
            && PostOf.IsHeld(post.Lemma.ToLowerInvariant()) == PostOf.IsHeld(HeadOf(candidate.Fact, candidate.Asked)?.Lemma.ToLowerInvariant() ?? ""),
        AnswerType.Person or AnswerType.People => Ground.IsActor(role) && HeadOf(fact, role) is { Tag: UniversalTag.Noun } head && NounClasses.IsPerson(head.Lemma),
        _ => role.Kind == candidate.Asked?.Kind || role.Kind is RoleKind.Patient or RoleKind.Agent or RoleKind.Theme,
    };

    private bool IsOfPerson(Fact fact) =>
        fact.Roles.FirstOrDefault(role => role.Kind == RoleKind.Theme) is { } holder && index.EntityOf(holder.Entity)?.Kind == Language.Entities.EntityKind.Person;

    private static bool SameHolder(Fact one, Fact other)
    {
        var (first, second) = (one.Roles.FirstOrDefault(role => role.Kind == RoleKind.Theme), other.Roles.FirstOrDefault(role => role.Kind == RoleKind.Theme));
        return first is not null && second is not null
            && (first.Entity is not null && first.Entity == second.Entity || first.Wording == second.Wording);
    }

    // The key's holder may hold another's post as well, under other words: then it is no wrong option.
    private bool IsHeldToo(Candidate candidate, Role post)
    {
        var terms = index.Vocabulary.TermsOf(post.Wording);
        return index.Facts.Any(fact => SameHolder(candidate.Fact, fact) && fact.Roles.Any(role => role.Kind == RoleKind.Attribute
            && index.Vocabulary.TermsOf(role.Wording) is { Count: > 0 } held && (held.IsSubsetOf(terms) || terms.IsSubsetOf(held))));
    }

    // "Webb's predecessor", "his brother": what someone is to someone else.
    private static bool IsRelational(string wording) =>
        wording.Contains("'s ", StringComparison.Ordinal) || wording.Contains("’s ", StringComparison.Ordinal) || wording.Contains("’ ", StringComparison.Ordinal)
        || Words.Of(wording).Exists(word => Relations.Contains(word.ToLowerInvariant()));

    private double Fit(Candidate candidate, PhraseShape shape, string? classOfKey, Fact fact, Role role)
    {
        if (candidate.Answer == AnswerType.Post)
            return 0.7 + 0.2 * Ground.Nearness(candidate, fact.Sentence);
        var head = HeadOf(fact, role);
        if (head is null || head.Tag is not (UniversalTag.Noun or UniversalTag.Propn))
            return 0;
        var likeness = shape.Likeness(role.Wording);
        if (likeness < 0.5 || IsPlural(head) != IsPlural(HeadOf(candidate.Fact, candidate.Asked)))
            return 0;
        var sameClass = classOfKey is not null && classOfKey == ClassOf(fact.Sentence, role);
        var samePlace = candidate.Asked?.Kind == role.Kind;
        var sameVerb = fact.Predicate.Lemma == candidate.Fact.Predicate.Lemma;
        // A thing of another class, or of a class that holds everything, would not be taken for the answer.
        if (!sameVerb && (!sameClass || !samePlace || !Tangible.Contains(classOfKey)))
            return 0;
        return 0.3 * likeness + (sameClass ? 0.25 : 0) + (samePlace ? 0.15 : 0) + (sameVerb ? 0.15 : 0) + 0.15 * Ground.Nearness(candidate, fact.Sentence);
    }

    private string Rationale(Candidate candidate, Fact fact, Role role)
    {
        if (candidate.Answer == AnswerType.Post && fact.Roles.FirstOrDefault(part => part.Kind == RoleKind.Theme) is { } holder)
            return $"That is how the article describes {holder.Wording}.";
        return ground.Rationale(candidate, role.Wording, fact.Sentence);
    }

    private static bool IsPlural(Token? head) => head?.PennTag is "NNS" or "NNPS";

    private Token? HeadOf(Fact fact, Role? role)
    {
        var tokens = index.Document.Sentences[fact.Sentence].Tokens;
        return role is not null && role.Head >= 0 && role.Head < tokens.Length ? tokens[role.Head] : null;
    }

    private string? ClassOf(int sentence, Role? role)
    {
        if (role is null)
            return null;
        var tokens = index.Document.Sentences[sentence].Tokens;
        return role.Head >= 0 && role.Head < tokens.Length ? NounClasses.Of(tokens[role.Head].Lemma.ToLowerInvariant()) : null;
    }

    // An option stands by itself like a stem: nothing in it may point back into the article.
    private static bool IsClean(string wording) =>
        Words.Count(wording) <= MostWords && !Pointers.PointsOut(wording) && !(wording.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Words.Count(wording) == 2);
}
