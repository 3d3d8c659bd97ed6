using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Distractors;

/// <summary>Turns a clause into its opposite: "could not be ignored" into "could be ignored", "will visit" into "will not visit".</summary>
internal static class Opposite
{
    /// <summary>The opposite of a candidate's key; null where the clause has no verb that can be turned safely.</summary>
    public static string? Of(Candidate candidate, ArticleIndex index)
    {
        if (candidate.Answer != AnswerType.Clause || candidate.Fact.Sentence >= index.Document.Sentences.Length)
            return null;
        var tokens = index.Document.Sentences[candidate.Fact.Sentence].Tokens.Where(token => candidate.KeySpan.Contains(token.Span)).ToList();
        return Turned(candidate.Key, tokens);
    }

    /// <summary>The opposite of a sentence or clause whose words are given; the words must stand in it as they do in the article.</summary>
    public static string? Turned(string clause, IReadOnlyList<Token> tokens)
    {
        var head = tokens.FirstOrDefault(token => tokens.All(other => other.Index != token.Head));
        if (head is null)
            return null;
        if (tokens.FirstOrDefault(token => token.Head == head.Index && token.Lemma is "not" or "n't" or "never") is { } negation)
            return negation.Form is "not" or "never" && Words.Occurrences(clause, negation.Form) == 1 ? Words.Replace(clause, negation.Form + " ", "") : null;
        var helper = tokens.FirstOrDefault(token => token.Head == head.Index && token.Relation is "aux" or "aux:pass" or "cop" && token.Head == head.Index);
        if (helper is not null)
            return !helper.Form.Contains('\'', StringComparison.Ordinal) && !helper.Form.Contains('’', StringComparison.Ordinal) && helper.Morphology.VerbForm != VerbForm.Inf
                && Words.Occurrences(clause, helper.Form) == 1 ? Words.Replace(clause, helper.Form, helper.Form + " not") : null;
        if (head.Tag != UniversalTag.Verb || Words.Occurrences(clause, head.Form) != 1)
            return null;
        return head.PennTag switch
        {
            "VBD" => Words.Replace(clause, head.Form, "did not " + head.Lemma),
            "VBZ" => Words.Replace(clause, head.Form, "does not " + head.Lemma),
            "VBP" => Words.Replace(clause, head.Form, "do not " + head.Lemma),
            _ => null,
        };
    }
}
