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
        if (draft.KeyPiece is { } key)
        {
            if (key.Problem is { } problem && !(draft.IsClauseKey && problem is "pronoun" or "definite-description"))
                return "key-" + problem;
            if (key.Arc < StemLimits.PhraseArc)
                return "uncertain-key";
        }
        if (SpeakerProblem(clause) is { } speaker)
            return "speaker-" + speaker;
        var words = StemSelection.Words(draft.Stem);
        if (words > StemLimits.StemWords)
            return "long-stem";
        if (StemSelection.Words(draft.Key) > (draft.IsClauseKey ? StemLimits.ClauseKeyWords : StemLimits.KeyWords))
            return "long-key";
        if (ContentWords(clause, draft, asksSubject) < StemLimits.ContentWords)
            return "vague-stem";
        return Leaks(draft) ? "answer-in-stem" : null;
    }

    private static string? SpeakerProblem(ClauseParts clause)
    {
        if (clause.Fact.Attribution is not { } attribution)
            return null;
        var tokens = clause.Tree.Sentence.Tokens.Where(token => attribution.Speaker.Contains(token.Span)).Select(token => token.Index).ToList();
        return new PhraseWriter(clause.Reading, clause.Fact.Sentence).Write(tokens).Problem;
    }

    private static int ContentWords(ClauseParts clause, StemDraft draft, bool asksSubject)
    {
        var heads = draft.Used.SelectMany(piece => clause.TokensOf(piece.Role)).ToList();
        if (!asksSubject)
            heads.AddRange(clause.TokensOf(clause.Subject.Role));
        return heads.Count(token => clause.Tree[token].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Num)
            + (clause.Group.IsCopular || clause.Tree[clause.Group.Head].Lemma is "have" or "do" or "make" or "take" or "get" or "give" or "go" ? 0 : 1);
    }

    private static bool Leaks(StemDraft draft) =>
        draft.Key.Length > 2 && draft.Stem.Contains(draft.Key, StringComparison.OrdinalIgnoreCase)
        || draft.Answer is AnswerType.Person && draft.Key.Split(' ') is var names && names.Length > 1 && draft.Stem.Contains(names[^1], StringComparison.Ordinal);
}
