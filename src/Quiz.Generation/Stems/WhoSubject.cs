using Quiz.Domain.Questions;
using Quiz.Generation.Facts;

namespace Quiz.Generation.Stems;

/// <summary>"Who visited China?", "Which organisation announced ...?": the subject is asked for.</summary>
internal sealed class WhoSubject : StemRule
{
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
