using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Verification;

/// <summary>Agreement, verb forms and determiners of the stem, where its analysis leaves little doubt.</summary>
internal static class GrammarCheck
{
    private const float Sure = 0.8f;

    public static IEnumerable<Finding> Of(GateInput input)
    {
        var stem = input.Stem;
        foreach (var token in stem)
        {
            if (token.Lemma == "do" && token.Relation == "aux" && HeadOf(stem, token) is { } verb && verb.HeadProbability > Sure
                && verb.PennTag is "VBD" or "VBZ" or "VBN" or "VBG" && !verb.Form.Equals(verb.Lemma, StringComparison.OrdinalIgnoreCase))
                yield return Finding.Advises("verb-form", $"After “{token.Form}” write the plain form of “{verb.Form}”.");
            if (token.Relation is "nsubj" or "nsubj:pass" && token.HeadProbability > Sure && token.RelationProbability > Sure && Disagreement(stem, token) is { } finite)
                yield return Finding.Advises("agreement", $"“{finite}” does not agree with “{token.Form}”.");
            if (PossessorLacksDeterminer(stem, token) || LacksDeterminer(stem, token))
                yield return Finding.Advises("no-determiner", $"“{token.Form}” lacks an article or another determiner.");
        }
    }

    private static string? Disagreement(IReadOnlyList<Token> stem, Token subject)
    {
        // "How many people does ...": what is counted is seldom the subject, whatever the parser says.
        if (HeadOf(stem, subject) is not { } head || subject.Index > 0 && stem[subject.Index - 1].Lemma is "many" or "much")
            return null;
        var finite = stem.FirstOrDefault(token => token.Head == head.Index && token.Relation is "aux" or "aux:pass" or "cop" && token.Head == head.Index && IsFinite(token))
            ?? (IsFinite(head) ? head : null);
        if (finite is null)
            return null;
        var isSingularForm = finite.Form.ToLowerInvariant() is "is" or "was" or "has" or "does" || finite.PennTag == "VBZ";
        var isPluralForm = finite.Form.ToLowerInvariant() is "are" or "were" or "have" or "do" || finite.PennTag == "VBP" && finite.Lemma != "be";
        var isJoined = stem.Any(token => token.Head == subject.Index && token.Relation == "conj");
        return subject.PennTag switch
        {
            _ when isJoined && finite.Form is "does" or "has" && isJoined && stem.Any(token => token.Relation == "cc" && token.Form == "and" && token.Index > subject.Index && token.Index < subject.Index + 8) => finite.Form,
            "NNS" when isSingularForm && subject.Form != subject.Lemma && !IsMeasure(stem, subject) => finite.Form,
            "NN" or "NNP" when isPluralForm && !isJoined && NounClasses.Of(subject.Lemma.ToLowerInvariant()) != "group" && !subject.Form.EndsWith('s')
                && !HasQuantity(stem, subject) => finite.Form,
            _ => null,
        };
    }

    // "20 years is a long time"; "How many years is ...".
    private static bool IsMeasure(IReadOnlyList<Token> stem, Token subject) => NounClasses.Of(subject.Lemma) is "time" or "quantity" or "possession" || HasQuantity(stem, subject) && subject.Lemma == "percent";

    private static bool HasQuantity(IReadOnlyList<Token> stem, Token subject) =>
        subject.Lemma is "number" or "majority" or "percent" or "couple" or "pair" or "cent" or "team" or "police" or "half" || stem.Any(token => token.Head == subject.Index && token.Tag == UniversalTag.Num);

    private static bool IsFinite(Token token) => token.PennTag is "VBZ" or "VBP" or "VBD" or "MD";

    // Only people and things that can be counted, as plain subjects or objects.
    private static bool LacksDeterminer(IReadOnlyList<Token> stem, Token token) =>
        token.PennTag == "NN" && token.Relation is "nsubj" or "obj" && token.HeadProbability > Sure && (NounClasses.IsPerson(token.Lemma.ToLowerInvariant()) || Language.Gazetteers.KnownNames.IsRole(token.Lemma))
        && token.Index > 0 && stem[token.Index - 1].PennTag is not ("WDT" or "WP" or "WP$" or "DT" or "PRP$" or "POS" or "CD" or "NNP" or "NNPS")
        && !stem.Any(child => child.Head == token.Index && child.Relation is "det" or "nmod:poss" or "nummod" or "flat")
        && !(token.Index + 1 < stem.Count && stem[token.Index + 1].Tag == UniversalTag.Propn);

    // "did camp's candidate receive": one of many, and no "the" or "a".
    private static bool PossessorLacksDeterminer(IReadOnlyList<Token> stem, Token token) =>
        token is { PennTag: "NN", Relation: "nmod:poss" } && NounClasses.Of(token.Lemma.ToLowerInvariant()) is "person" or "group" or "location" or "artifact"
        && stem.Any(child => child.Head == token.Index && child.PennTag == "POS")
        && !stem.Any(child => child.Head == token.Index && child.Relation is "det" or "nmod:poss" or "nummod" or "flat")
        && !stem.Take(token.Index).Any(before => before.Head == token.Index && (before.PennTag is "DT" or "PRP$" or "CD" or "WDT" or "WP$" or "POS" || before.Tag == UniversalTag.Propn));

    private static Token? HeadOf(IReadOnlyList<Token> stem, Token token) => token.Head >= 0 && token.Head < stem.Count ? stem[token.Head] : null;
}
