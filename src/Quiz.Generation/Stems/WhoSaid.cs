using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language;
using Quiz.Language.Inflection;

namespace Quiz.Generation.Stems;

/// <summary>"Who said that ...?": the one whose word a clause is.</summary>
internal sealed class WhoSaid : StemRule
{
    public override string Name => "who-said";

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        if (clause.Fact.Attribution is not { } attribution || attribution.SpeakerWording.Length == 0)
            yield break;
        if (!SpeechVerbs.IsTelling(attribution.VerbLemma) && !SpeechVerbs.IsSaying(attribution.VerbLemma))
            yield break;
        var speaker = clause.Tree.Sentence.Tokens.FirstOrDefault(token => attribution.Speaker.Contains(token.Span) && (token.Head < 0 || !attribution.Speaker.Contains(clause.Tree[token.Head].Span)));
        if (speaker is null)
            yield break;
        var type = AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, speaker.Index);
        if (type is not (AnswerType.Person or AnswerType.People or AnswerType.Organization or AnswerType.Country))
            yield break;
        if (type is AnswerType.Organization or AnswerType.Country && Syntax.NounPhrase.IsCoordinated(clause.Tree, speaker.Index))
            yield break;
        // "Lego's finance director": one person, whose name would be as right; a spokesman goes without one.
        if (speaker.PennTag == "NN" && type is AnswerType.People or AnswerType.Person && clause.Reading.MentionAt(clause.Fact.Sentence, speaker.Index)?.Kind != Language.Entities.EntityKind.Person && speaker.Lemma.ToLowerInvariant() is not ("spokesman" or "spokeswoman" or "spokesperson" or "police" or "report" or "study"))
            yield break;
        // What is told beside the point of the remark is not the remark.
        if (clause.Fact.Form is FactForm.Relative or FactForm.Participial && clause.Tree[clause.Subject.Role.Head].Tag != UniversalTag.Propn)
            yield break;
        var pieces = StemSelection.Around(clause, null);
        var verb = SpeechVerbs.IsTelling(attribution.VerbLemma) && attribution.VerbLemma is not "add" and not "note" ? attribution.VerbLemma : "say";
        var word = AnswerTypes.QuestionWord(type, attribution.SpeakerWording, isObject: false);
        var name = clause.NameOf(new(RoleKind.Agent, attribution.Speaker, speaker.Index) { Wording = attribution.SpeakerWording }, attribution.SpeakerWording);
        if (type == AnswerType.Person && !name.Contains(' ', StringComparison.Ordinal))
            yield break;
        yield return new()
        {
            Kind = FactKind.WhoSaid,
            Stem = $"{word} {Agreement.Finite(verb, IsHeldNow(clause, attribution) ? Tense.Pres : Tense.Past, GrammaticalNumber.Sing)} that {new QuestionWriter(clause).Clause(pieces)}?",
            Key = name,
            Aliases = name == attribution.SpeakerWording ? [] : [attribution.SpeakerWording],
            Answer = type,
            KeySpan = attribution.Speaker,
            Statement = new QuestionWriter(clause).Statement(pieces),
            Used = pieces,
        };
    }

    // "The UK continues to believe ...": what someone thinks is told as the article tells it; "says" may be past.
    private static bool IsHeldNow(ClauseParts clause, Attribution attribution)
    {
        if (SpeechVerbs.IsSaying(attribution.VerbLemma))
            return false;
        var verb = clause.Tree.Sentence.Tokens.FirstOrDefault(token => token.Lemma.Equals(attribution.VerbLemma, StringComparison.OrdinalIgnoreCase) && clause.Tree.IsVerb(token.Index));
        return verb?.PennTag is "VBZ" or "VBP" || verb is { PennTag: "VB", Head: >= 0 } && clause.Tree[verb.Head].PennTag is "VBZ" or "VBP";
    }
}
