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
        else if (FollowedByComplement(candidate, tokens) is { } word)
            yield return Finding.Advises("key-cut-short", $"The answer breaks off before “{word.Form}”.");
        if (BelongsToNextClause(candidate, tokens))
            yield return Finding.Advises("attachment-unsure", "The time or place stands after “and”; it may belong to what follows.");
        if (LeavesGap(candidate, tokens))
            yield return Finding.Advises("object-left-out", "The verb has its object before the clause; without it the question is not whole.");
        if (candidate.Answer == AnswerType.Thing && candidate.Key.Length > 0 && candidate.Key.Any(char.IsDigit) && candidate.Key.Split(' ')[0] is var first
            && (char.IsDigit(first[0]) || candidate.Key.StartsWith("an average", StringComparison.OrdinalIgnoreCase)))
            yield return Finding.Advises("amount-asked-as-thing", "The answer is an amount; ask how much or how many.");
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

    // "expectations that ...", "the start of ...": the next word goes on with the answer.
    private static Token? FollowedByComplement(Candidate candidate, IReadOnlyList<Token> tokens)
    {
        if (candidate.Answer is not (AnswerType.Thing or AnswerType.Post or AnswerType.People))
            return null;
        var next = tokens.FirstOrDefault(token => token.Span.Start >= candidate.KeySpan.End);
        return next is { Form: "of" or "that" } && !candidate.Evidence.Any(span => span.Contains(next.Span)) && !(next.Form == "that" && next.Relation.StartsWith("nsubj", StringComparison.Ordinal))
            ? next
            : null;
    }

    // "set fire to a bus and, in Curitiba, protesters ...": what follows a conjunction opens the next clause.
    private static bool BelongsToNextClause(Candidate candidate, IReadOnlyList<Token> tokens)
    {
        if (candidate.Asked is not { Kind: RoleKind.Time or RoleKind.Place } asked || candidate.KeySpan.Start < tokens[candidate.Fact.Predicate.Token].Span.Start)
            return false;
        var before = tokens.LastOrDefault(token => token.Span.End <= asked.Span.Start && token.Relation is not ("case" or "punct" or "det" or "advmod") && token.Tag != UniversalTag.Adp);
        return before is { Tag: UniversalTag.Cconj };
    }

    // A relative clause whose object is the noun before it: "a clock he had made".
    private static bool LeavesGap(Candidate candidate, IReadOnlyList<Token> tokens)
    {
        var verb = tokens[candidate.Fact.Predicate.Token];
        return verb.Relation == "acl:relcl" && candidate.Asked?.Kind != RoleKind.Patient && !candidate.Fact.Predicate.IsPassive
            && tokens.Any(token => token.Head == verb.Index && token.Relation == "nsubj" && token.PennTag is not ("WP" or "WDT") && token.Form != "that")
            && !tokens.Any(token => token.Head == verb.Index && token.Relation is "obj" or "cop" or "xcomp" or "ccomp" && token.Head == verb.Index);
    }

    private static Token? Dropped(Candidate candidate, IReadOnlyList<Token> tokens)
    {
        var verb = candidate.Fact.Predicate.Token;
        return tokens.FirstOrDefault(token => token.Head == verb && token.Relation is "xcomp" or "ccomp" or "obj" or "iobj" && token.Head == verb && token.PennTag != "VBN"
            && !candidate.Evidence.Any(span => span.Contains(token.Span)) && !candidate.KeySpan.Contains(token.Span));
    }
}
