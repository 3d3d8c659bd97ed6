using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Evaluation;

/// <summary>What question generation leans on: the root, its core arguments, and which words each of them spans.</summary>
internal static class CoreClause
{
    private static readonly HashSet<string> CoreRelations = ["nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp"];

    /// <summary>Whether the root is right and has the right core arguments with the right words.</summary>
    public static bool IsRight(GoldPrediction sentence)
    {
        var tree = sentence.Gold.Tree!;
        var root = Array.IndexOf(tree.Heads, -1);
        if (sentence.Predicted.Heads[root] != -1)
            return false;
        for (var i = 0; i < tree.Heads.Length; i++)
        {
            var (gold, predicted) = (ParseScores.Universal(tree.Relations[i]), ParseScores.Universal(sentence.Predicted.Relations[i]));
            var isGold = tree.Heads[i] == root && CoreRelations.Contains(gold);
            var isPredicted = sentence.Predicted.Heads[i] == root && CoreRelations.Contains(predicted);
            if (isGold != isPredicted || (isGold && (gold != predicted || !SameWords(sentence, i))))
                return false;
        }

        return true;
    }

    /// <summary>F1 of tokens with a relation whose head, relation and span of words are all right, in percent.</summary>
    public static double ExactSpanF1(IEnumerable<GoldPrediction> sentences, string relation)
    {
        int gold = 0, predicted = 0, right = 0;
        foreach (var sentence in sentences)
        {
            var tree = sentence.Gold.Tree!;
            for (var i = 0; i < tree.Heads.Length; i++)
            {
                var isGold = ParseScores.Universal(tree.Relations[i]) == relation;
                var isPredicted = ParseScores.Universal(sentence.Predicted.Relations[i]) == relation;
                gold += isGold ? 1 : 0;
                predicted += isPredicted ? 1 : 0;
                right += isGold && isPredicted && tree.Heads[i] == sentence.Predicted.Heads[i] && SameWords(sentence, i) ? 1 : 0;
            }
        }

        return gold + predicted == 0 ? 0 : 200.0 * right / (gold + predicted);
    }

    private static bool SameWords(GoldPrediction sentence, int token) =>
        Span(sentence.Gold, sentence.Gold.Tree!.Heads, token) == Span(sentence.Gold, sentence.Predicted.Heads, token);

    /// <summary>First and last word below a token; punctuation at the edges does not count.</summary>
    private static (int First, int Last) Span(TrainingSentence gold, IReadOnlyList<int> heads, int token)
    {
        var (first, last) = (token, token);
        for (var i = 0; i < heads.Count; i++)
        {
            if (gold.Tree!.Tags[i].Universal == UniversalTag.Punct || !IsBelow(heads, i, token))
                continue;
            (first, last) = (Math.Min(first, i), Math.Max(last, i));
        }

        return (first, last);
    }

    private static bool IsBelow(IReadOnlyList<int> heads, int token, int ancestor)
    {
        for (var node = token; node != -1; node = heads[node])
        {
            if (node == ancestor)
                return true;
        }

        return false;
    }
}
