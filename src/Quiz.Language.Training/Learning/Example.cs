using Quiz.Language.Network;
using Quiz.Language.Tagging;
using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Learning;

/// <summary>A sentence as numbers: what the network reads and what it should say. Gold arrays are indexed by position, root at 0.</summary>
internal sealed class Example
{
    public required SentenceFeatures Features { get; init; }

    /// <summary>Tag of each position; null without a tree.</summary>
    public int[]? Tags { get; init; }

    public int[]? Heads { get; init; }

    public int[]? Relations { get; init; }

    public SpanScheme? Scheme { get; init; }

    public int[]? SpanLabels { get; init; }

    public float SpanWeight { get; init; }

    /// <summary>See <see cref="TrainingSentence.SpanTargets"/>.</summary>
    public float[]? SpanTargets { get; init; }

    public static Example Of(TrainingSentence sentence, NetworkWeights weights) => new()
    {
        Features = weights.Features.Extract(sentence.Words),
        Tags = sentence.Tree is { } tree ? [0, .. tree.Tags.Select(tag => weights.Tags.IndexOf(tag))] : null,
        Heads = sentence.Tree is { } heads ? [-1, .. heads.Heads.Select(head => head + 1)] : null,
        Relations = sentence.Tree is { } relations ? [0, .. relations.Relations.Select(relation => weights.Relations.IndexOf(relation))] : null,
        Scheme = sentence.Scheme,
        SpanLabels = sentence.Scheme is null ? null : Labels(sentence),
        SpanWeight = sentence.SpanWeight,
        SpanTargets = sentence.SpanTargets,
    };

    private static int[] Labels(TrainingSentence sentence)
    {
        var labels = new int[sentence.Words.Length + 1];
        foreach (var span in sentence.Spans)
        {
            for (var i = 0; i < span.Count; i++)
                labels[span.First + i + 1] = SpanScheme.Label(span.Kind, i == 0, i == span.Count - 1);
        }

        return labels;
    }
}
