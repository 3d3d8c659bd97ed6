using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>"What was banned in Norway?", "What is the largest town in Nunavut?": a thing or place as subject is asked for.</summary>
internal sealed class WhatSubject : StemRule
{
    public override string Name => "what-subject";

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        var subject = clause.Subject;
        var head = clause.Tree[subject.Role.Head];
        var type = AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, subject.Role.Head);
        var isThing = type == AnswerType.Thing && head.Tag is UniversalTag.Noun or UniversalTag.Propn;
        if (!isThing && type is not (AnswerType.City or AnswerType.Place or AnswerType.Event) || subject.Role.IsCoordinated || clause.Fact.Form == FactForm.Speech || clause.Fact.Confidence < StemLimits.ThingConfidence)
            yield break;
        // "The coast saw a surfer killed": a way of telling where.
        if (clause.Tree[clause.Group.Head].Lemma is "see" or "have" or "include" or "mean" or "come" or "go" or "witness")
            yield break;
        if (clause.Group.IsCopular && !WhoSubject.TellsApart(clause) || isThing && !IsTelling(clause, subject))
            yield break;
        var pieces = StemSelection.Around(clause, subject.Role);
        // A thing that has no name of its own may be called by many words; of a place something must be told that has a name.
        if (isThing ? !subject.Bare.Any(char.IsUpper) : !pieces.Exists(piece => WhoSubject.NamesOrCounts(piece.Text)))
            yield break;
        if (isThing && clause.TokensOf(subject.Role).Exists(token => clause.Reading.MentionAt(clause.Fact.Sentence, token)?.Kind == Language.Entities.EntityKind.Person))
            yield break;
        var writer = new QuestionWriter(clause);
        yield return new()
        {
            Kind = FactKind.What,
            Stem = writer.AboutSubject(AnswerTypes.QuestionWord(type, subject.Bare, isObject: false), pieces),
            Key = subject.Bare,
            Answer = type,
            KeySpan = subject.Role.Span,
            Asked = subject.Role,
            Statement = writer.Statement(pieces),
            Used = pieces,
            KeyPiece = subject,
        };
    }

    // Two words at least, and a name or number in what is told of it.
    private static bool IsTelling(ClauseParts clause, Piece subject) =>
        clause.Tree[subject.Role.Head].Lemma.ToLowerInvariant() is not ("number" or "percentage" or "majority" or "amount" or "total" or "rate" or "lot" or "one" or "part" or "thing")
        && !(Text.NounClasses.Of(clause.Tree[subject.Role.Head].Lemma.ToLowerInvariant()) == "group" && subject.Bare.Any(char.IsUpper))
        && clause.Tree[clause.TokensOf(subject.Role)[0]].Lemma.ToLowerInvariant() is not ("some" or "many" or "most" or "several" or "all" or "any" or "each" or "every" or "one" or "another" or "few" or "more")
        && !Text.NounClasses.IsPerson(clause.Tree[subject.Role.Head].Lemma.ToLowerInvariant()) && clause.Reading.MentionAt(clause.Fact.Sentence, clause.TokensOf(subject.Role)[^1])?.Kind != Language.Entities.EntityKind.Person
        && !clause.TokensOf(subject.Role).Exists(token => clause.Tree.Has(token, "appos", "flat") && clause.Reading.MentionAt(clause.Fact.Sentence, token)?.Kind == Language.Entities.EntityKind.Person)
        && !Measures.IsUnit(clause.Tree[subject.Role.Head].Lemma.ToLowerInvariant()) && clause.Reading.NumberAt(clause.Tree[subject.Role.Head], clause.Fact.Sentence) is null
        && clause.TokensOf(subject.Role).Count(token => clause.Tree[token].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj) >= 2
        && clause.Others.Any(piece => piece.Problem is null && (piece.IsRequired || piece.Role.Kind is RoleKind.Time or RoleKind.Place or RoleKind.Agent) && piece.Text.Any(char.IsUpper));
}
