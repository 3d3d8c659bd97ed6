using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language;

namespace Quiz.Generation.Verification;

/// <summary>Neither the answer nor the question leaves out a part without which it says something else.</summary>
internal static class CompletenessCheck
{
    private static readonly string[] PartsOfAnswer = ["nmod", "acl", "ccomp", "xcomp", "conj", "nummod", "amod", "compound", "obl"];

    public static IEnumerable<Finding> Of(GateInput input)
    {
        if (input.Candidate is not { } candidate || candidate.Fact.Sentence >= input.Index.Document.Sentences.Length)
            yield break;
        var tokens = input.Index.Document.Sentences[candidate.Fact.Sentence].Tokens;
        if (CutOff(candidate, tokens) is { } part)
            yield return Finding.Advises("key-cut-short", $"The answer breaks off before “{part.Form}”.");
        if (candidate.Fact.Form is not (FactForm.Title or FactForm.Appositive) && Dropped(candidate, tokens) is { } dropped)
            yield return Finding.Advises("complement-dropped", $"“{tokens[candidate.Fact.Predicate.Token].Form}” wants its complement (“{dropped.Form} …”).");
    }

    // What hangs on the head of the answer but stands outside it; relative clauses and appositives may be left out.
    private static Token? CutOff(Candidate candidate, IReadOnlyList<Token> tokens)
    {
        if (candidate.Answer is not (AnswerType.Thing or AnswerType.People or AnswerType.Person or AnswerType.Post or AnswerType.Organization or AnswerType.Event)
            || candidate.Asked is not { } asked || asked.Head < 0 || asked.Head >= tokens.Count || !candidate.KeySpan.Contains(tokens[asked.Head].Span))
            return null;
        return tokens.FirstOrDefault(token => token.Head == asked.Head && PartsOfAnswer.Contains(token.Relation) && !candidate.KeySpan.Contains(token.Span)
            && !(candidate.Fact.Form is FactForm.Title or FactForm.Appositive && token.Relation is "conj" or "acl"));
    }

    private static Token? Dropped(Candidate candidate, IReadOnlyList<Token> tokens)
    {
        var verb = candidate.Fact.Predicate.Token;
        return tokens.FirstOrDefault(token => token.Head == verb && token.Relation is "xcomp" or "ccomp" or "obj" or "iobj" && token.Head == verb
            && !candidate.Evidence.Any(span => span.Contains(token.Span)) && !candidate.KeySpan.Contains(token.Span));
    }
}
