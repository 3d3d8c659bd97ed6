using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>Which questions are not worth putting: they lean on the article, give the answer away, or may be misread.</summary>
internal static class StemCheck
{
    /// <summary>The named reason; null for a question that stands.</summary>
    public static string? Problem(ClauseParts clause, StemDraft draft)
    {
        var asksSubject = draft.Asked == clause.Subject.Role;
        if (!asksSubject && clause.Subject.Problem is { } subject)
            return subject;
        if (!asksSubject && clause.Subject.Arc < StemLimits.PhraseArc)
            return "uncertain-phrase";
        foreach (var piece in draft.Used)
        {
            if (piece.Problem is { } problem)
                return problem;
            if (piece.Arc < StemLimits.PhraseArc)
                return "uncertain-phrase";
        }
        if (!Agrees(clause))
            return "agreement";
        if (!asksSubject && !(draft.Asked?.Kind == RoleKind.Agent && StemSelection.Words(clause.Subject.Text) > 1) && IsUnintroduced(clause))
            return "indefinite-subject";
        if (draft.KeyPiece is { } key)
        {
            if (key.Problem is { } problem && !(draft.IsClauseKey && problem is "pronoun" or "definite-description"))
                return "key-" + problem;
            if (key.Arc < StemLimits.PhraseArc)
                return "uncertain-key";
        }
        if (ClauseCheck.Problem(clause, draft) is { } told)
            return told;
        if (draft.Used.Count > 0 && WholeClause.IsClipped(clause, draft))
            return "clipped-clause";
        if (StemForm.Problem(clause, draft) is { } form)
            return form;
        if (KeySaysNobody(clause, draft))
            return "key-says-nobody";
        if (SpeakerProblem(clause) is { } speaker)
            return "speaker-" + speaker;
        if (HasOddCapital(draft.Stem))
            return "odd-capital";
        var words = StemSelection.Words(draft.Stem);
        if (words > StemLimits.StemWords)
            return "long-stem";
        if (StemSelection.Words(draft.Key) > (draft.IsClauseKey ? StemLimits.ClauseKeyWords : StemLimits.KeyWords))
            return "long-key";
        if (FunctionWords.ContentWordsOf(draft.Stem) < StemLimits.ContentWords)
            return "vague-stem";
        if (NamesTwice(clause, draft.Stem))
            return "name-twice";
        return Leaks(draft) ? "answer-in-stem" : null;
    }

    // "friends who worked in the arts", "a review, released in May": without its clause the phrase may mean any.
    private static bool IsUnintroduced(ClauseParts clause)
    {
        if (clause.Fact.Form is not (FactForm.Relative or FactForm.Participial))
            return false;
        var head = clause.Subject.Role.Head;
        return clause.Tree[head].Tag == UniversalTag.Noun && clause.Reading.MentionAt(clause.Fact.Sentence, head) is null
            && !clause.Tree.Children(head).Any(child => clause.Tree.Has(child, "nmod:poss") || clause.Tree.Has(child, "det") && clause.Tree[child].Lemma.Equals("the", StringComparison.OrdinalIgnoreCase));
    }

    // "Who has accused ...? - Critics": a plural that may be anybody, unless a name or a description says who they are.
    private static bool KeySaysNobody(ClauseParts clause, StemDraft draft)
    {
        if (draft.Answer is not (AnswerType.People or AnswerType.Person) || draft.Key.Any(char.IsUpper) || draft.Key is "police" or "the police" or "the army" or "the military")
            return false;
        var tokens = clause.Tree.Sentence.Tokens.Where(token => draft.KeySpan.Contains(token.Span)).ToList();
        return !tokens.Exists(token => token.Tag == UniversalTag.Propn || clause.Tree.Has(token.Index, "nmod", "acl") && token.Index > tokens[0].Index)
            && tokens.Count(token => token.Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num && token.Lemma is not ("many" or "other" or "more" or "several" or "some")) < 3;
    }

    // Where subject and verb do not agree, one of them was misread.
    private static bool Agrees(ClauseParts clause)
    {
        var subject = clause.Tree[clause.Subject.Role.Head];
        if (subject.Tag is not (UniversalTag.Noun or UniversalTag.Propn) || clause.Subject.Role.IsCoordinated || clause.Fact.Form == FactForm.Relative)
            return true;
        return clause.Tree[clause.Group.Finite] switch
        {
            { PennTag: "VBP" } => subject.PennTag is "NNS" or "NNPS" || IsCollective(clause, subject),
            { PennTag: "VBZ" } => subject.PennTag is not "NNS" || IsCollective(clause, subject),
            { Form: "was" or "Was" } => subject.PennTag is not "NNS",
            _ => true,
        };
    }

    private static bool IsCollective(ClauseParts clause, Token subject) =>
        subject.Lemma.ToLowerInvariant() is "police" or "people" or "family" or "team" or "group" or "number" or "majority" or "half" or "percent" or "staff" or "crew" or "couple" or "pair"
            or "lot" or "rest" or "public" or "media" or "data" or "youth" or "government" or "company" or "most" or "many" or "some" or "politics" or "news" or "physics" or "series" or "series"
        || AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, subject.Index) is AnswerType.Organization or AnswerType.Percent or AnswerType.Money || subject.Form == "%" || clause.Tree.Child(subject.Index, "nummod") is not null;

    // "According to Anna Berg, why had Anna Berg come?" is what nobody would say.
    private static bool NamesTwice(ClauseParts clause, string stem)
    {
        return IsTwiceIn(clause.Subject.Text) || clause.Fact.Attribution is { SpeakerWording: { Length: > 0 } speaker } && IsTwiceIn(speaker);

        bool IsTwiceIn(string name)
        {
            var first = char.IsUpper(name[0]) ? stem.IndexOf(name, StringComparison.Ordinal) : -1;
            return first >= 0 && stem.IndexOf(name, first + name.Length, StringComparison.Ordinal) >= 0;
        }
    }

    // "did he meet In Oslo": the phrases are not in the order that the tree says.
    private static bool HasOddCapital(string stem)
    {
        for (var i = stem.IndexOf(' ', StringComparison.Ordinal); i > 0 && i + 1 < stem.Length; i = stem.IndexOf(' ', i + 1))
        {
            var end = stem.IndexOf(' ', i + 1);
            var word = end < 0 ? stem[(i + 1)..] : stem[(i + 1)..end];
            if (word is "In" or "On" or "At" or "By" or "From" or "With" or "For" or "And" or "But" or "If" or "While" or "As" or "After" or "Of" or "To" or "Who" or "What" or "Its" or "Their" or "His" or "Her"
                && stem[i - 1] is not (',' or '“' or '"'))
                return true;
        }
        return false;
    }

    private static string? SpeakerProblem(ClauseParts clause)
    {
        if (clause.Fact.Attribution is not { } attribution)
            return null;
        // "According to experts": nobody, in other words.
        if (attribution.SpeakerWording is { Length: > 0 } wording && char.IsLower(wording[0]) && !wording.Contains(' ', StringComparison.Ordinal) && wording != "police")
            return "says-nobody";
        var tokens = clause.Tree.Sentence.Tokens.Where(token => attribution.Speaker.Contains(token.Span)).Select(token => token.Index).ToList();
        return new PhraseWriter(clause.Reading, clause.Fact.Sentence).Write(tokens).Problem;
    }

    private static bool Leaks(StemDraft draft) =>
        draft.Key.Length > 2 && draft.Stem.Contains(draft.Key, StringComparison.OrdinalIgnoreCase)
        || draft.Answer is AnswerType.Person && draft.Key.Split(' ') is var names && names.Length > 1 && draft.Stem.Contains(names[^1], StringComparison.Ordinal);
}
