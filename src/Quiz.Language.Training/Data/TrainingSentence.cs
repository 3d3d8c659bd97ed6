using Quiz.Language.Network;
using Quiz.Language.Tagging;

namespace Quiz.Language.Training.Data;

/// <summary>A sentence with whatever annotation its source has: a tree, spans of one scheme, or both.</summary>
internal sealed record TrainingSentence
{
    public required string[] Words { get; init; }

    /// <summary>Tree with its tags, where the source is a treebank.</summary>
    public TreeAnnotation? Tree { get; init; }

    /// <summary>Scheme of <see cref="Spans"/>.</summary>
    public SpanScheme? Scheme { get; init; }

    public LabelledSpan[] Spans { get; init; } = [];

    /// <summary>How much the spans count, 1 for annotation by hand.</summary>
    public float SpanWeight { get; init; } = 1;

    /// <summary>
    /// Probabilities of the labels of <see cref="SpanScheme.Uner"/>, token after token, as a network sees them: what stands in
    /// for spans where nobody annotated any.
    /// </summary>
    public float[]? SpanTargets { get; init; }

    /// <summary>Which part of its source the sentence comes from: a document or reading level.</summary>
    public string Part { get; init; } = "";
}
