using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Distractors;
using Quiz.Generation.Facts;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>"Who visited China?", "Which organisation announced ...?": the subject is asked for.</summary>
internal sealed class WhoSubject : StemRule
{
    // Whom an article lets see or feel something tells of it what it needs no reader to remember.
    private static readonly FrozenSet<string> Perceiving = FrozenSet.Create("see", "watch", "hear", "notice", "witness", "feel", "look", "smell", "seem", "appear");

    private const int WordsWithoutName = 5;

    public override string Name => "who-subject";

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        if (clause.Group.IsCopular && !TellsApart(clause) || IsSpeech(clause))
            yield break;
        var subject = clause.Subject;
        var type = AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, subject.Role.Head);
        if (type is not (AnswerType.Person or AnswerType.People or AnswerType.Organization or AnswerType.Country))
            yield break;
        // "Which organisation" of two: they are asked for by nothing that both answer.
        if (subject.Role.IsCoordinated && type is AnswerType.Organization or AnswerType.Country)
            yield break;
        var pieces = StemSelection.Around(clause, subject.Role);
        var name = clause.NameOf(subject.Role, subject.Bare);
        if (!IsWorthAsking(clause, pieces) || clause.Fact.Form is FactForm.Relative or FactForm.Participial && clause.Tree[subject.Role.Head].Tag != UniversalTag.Propn)
            yield break;
        // A bare surname is not enough to tell who it was.
        if (type == AnswerType.Person && !name.Contains(' ', StringComparison.Ordinal))
            yield break;
        // "Tripathi" as an organisation: the last name of someone. A newspaper that tells of its own work is not asked for.
        if (type == AnswerType.Organization && (clause.Reading.IsSurname(name) || OrganizationKinds.Of(name) == "press"))
            yield break;
        // "Sudan is the last male rhino": no country.
        if (type is AnswerType.Country or AnswerType.Organization && clause.Group.IsCopular && clause.Others.FirstOrDefault(piece => piece.Role.Kind == RoleKind.Attribute) is { } attribute
            && (Text.NounClasses.IsPerson(clause.Tree[attribute.Role.Head].Lemma.ToLowerInvariant()) || Text.NounClasses.Of(clause.Tree[attribute.Role.Head].Lemma.ToLowerInvariant()) == "animal"))
            yield break;
        var writer = new QuestionWriter(clause);
        yield return new()
        {
            Kind = FactKind.Who,
            Stem = writer.AboutSubject(AnswerTypes.QuestionWord(type, subject.Bare, isObject: false), pieces),
            Key = name,
            Aliases = name == subject.Bare ? [] : [subject.Bare],
            Answer = type,
            KeySpan = subject.Role.Span,
            Asked = subject.Role,
            Statement = writer.Statement(pieces),
            Used = pieces,
            KeyPiece = subject,
        };
    }

    // Something that happened, read with some certainty, that a name or a number tells from what others did.
    private static bool IsWorthAsking(ClauseParts clause, List<Piece> pieces) =>
        clause.Fact.Confidence >= StemLimits.ThingConfidence && clause.Fact.Modality is Modality.Actual or Modality.Expected && !(clause.Fact.Predicate is { IsProgressive: true, IsPerfect: false } && clause.Tree[clause.Group.Finite].PennTag is "VBZ" or "VBP") && !Perceiving.Contains(clause.Tree[clause.Group.Head].Lemma.ToLowerInvariant())
        && (pieces.Exists(piece => NamesOrCounts(piece.Text)) || FunctionWords.ContentWordsOf(string.Join(' ', pieces.Select(piece => piece.Text))) >= WordsWithoutName)
        && !(clause.Group.IsCopular && pieces.Exists(piece => piece.Role.Kind == RoleKind.Attribute && piece.Role.IsCoordinated));

    /// <summary>Whether the words name something or give a number.</summary>
    internal static bool NamesOrCounts(string text) => text.Any(c => char.IsUpper(c) || char.IsDigit(c));

    // "the world's largest producer of coffee" is one, "a producer of coffee" may be any.
    internal static bool TellsApart(ClauseParts clause) => clause.Others.FirstOrDefault(piece => piece.Role.Kind == RoleKind.Attribute) is { } attribute
        && clause.Tree.IsNominal(attribute.Role.Head) && attribute.Role.Marker is null
        && (attribute.Bare.StartsWith("the ", StringComparison.Ordinal) || clause.Tree.Child(attribute.Role.Head, "nmod:poss") is not null);

    // Whose word something is has a rule of its own.
    private static bool IsSpeech(ClauseParts clause)
    {
        var lemma = clause.Tree[clause.Group.Head].Lemma.ToLowerInvariant();
        return (SpeechVerbs.IsSaying(lemma) || SpeechVerbs.IsTelling(lemma)) && clause.Others.Any(piece => piece.Role.Kind == RoleKind.Content && clause.Tree.Has(piece.Role.Head, "ccomp"));
    }
}
