using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>"Whom did Wang Yi meet?", "What did the company launch?": the object is asked for.</summary>
internal sealed class ObjectOf : StemRule
{
    // Verbs that mean little without their object.
    private static readonly FrozenSet<string> Light = FrozenSet.Create(
        "have", "take", "make", "give", "hold", "get", "do", "put", "keep", "raise", "pay", "play", "bring", "set", "become", "remain", "mean", "need", "see", "show", "find", "include", "face", "fire", "lose", "go", "say", "tell");

    public override string Name => "object";

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        if (clause.Group.IsPassive || clause.Group.IsCopular)
            yield break;
        foreach (var piece in clause.Others)
        {
            if (piece.Role.Kind != RoleKind.Patient || piece.Role.Marker is not null)
                continue;
            var type = AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, piece.Role.Head);
            if (type is AnswerType.Date or AnswerType.Duration or AnswerType.Money or AnswerType.Percent || type == AnswerType.Thing && !IsWorthAsking(clause, piece))
                continue;
            var pieces = StemSelection.Around(clause, piece.Role);
            var name = clause.NameOf(piece.Role, piece.Bare);
            var writer = new QuestionWriter(clause);
            yield return new()
            {
                Kind = AnswerTypes.IsSomeone(type) ? FactKind.Whom : FactKind.What,
                Stem = writer.Inverted(AnswerTypes.QuestionWord(type, piece.Bare, isObject: true), pieces),
                Key = name,
                Aliases = name == piece.Bare ? [] : [piece.Bare],
                Answer = type,
                KeySpan = piece.Role.Span,
                Asked = piece.Role,
                Statement = writer.Statement(StemSelection.Around(clause, null)),
                Used = pieces,
                KeyPiece = piece,
            };
        }
    }

    // "What did he hold? - Talks": the verb says nothing, or the answer does not.
    private static bool IsWorthAsking(ClauseParts clause, Piece piece)
    {
        if (Light.Contains(clause.Tree[clause.Group.Head].Lemma.ToLowerInvariant()) || clause.Fact.Confidence < StemLimits.ThingConfidence)
            return false;
        // "What do people sleep? - An average of six hours": an amount is no thing.
        if (Measures.IsUnit(clause.Tree[piece.Role.Head].Lemma.ToLowerInvariant()) || HowLong.IsLasting(clause) && clause.Group.Particle is null && clause.Tree[clause.Group.Head].Lemma is "last" or "take")
            return false;
        if (clause.Tree[piece.Role.Head].Lemma.ToLowerInvariant() is "time" or "way" or "lot" or "bit" or "average" or "total" or "amount" or "number" or "rate" or "level" or "percent" or "%" || clause.Reading.NumberAt(clause.Tree[piece.Role.Head], clause.Fact.Sentence) is not null)
            return false;
        // What a "presidency" or a "plan" does is told in pictures; and a thing without a name may be called by many words.
        if (!piece.Bare.Any(char.IsUpper) || AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, clause.Subject.Role.Head) is not (AnswerType.Person or AnswerType.Organization or AnswerType.Country))
            return false;
        return clause.TokensOf(piece.Role).Count(token => clause.Tree[token].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num) >= 2;
    }
}
