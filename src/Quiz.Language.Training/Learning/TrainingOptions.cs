using Quiz.Language.Network;

namespace Quiz.Language.Training.Learning;

/// <summary>All that decides what a training yields, besides the data.</summary>
internal sealed record TrainingOptions
{
    public NetworkShape Shape { get; init; } = new(Hidden: 176, Layers: 2, Arc: 128, Relation: 48);

    public int Epochs { get; init; } = 20;

    public int Seed { get; init; } = 1;

    /// <summary>Adam's step size until <see cref="DecayFrom"/>.</summary>
    public float LearningRate { get; init; } = 2e-3f;

    /// <summary>Share of the training after which the step size falls in a straight line.</summary>
    public float DecayFrom { get; init; } = 0.5f;

    /// <summary>Step size at the end, as a share of that at the start.</summary>
    public float LastRate { get; init; } = 0.03f;

    /// <summary>Tokens a share of a batch holds; a step sums two shares.</summary>
    public int ShareTokens { get; init; } = 330;

    public float InputDropout { get; init; } = 0.1f;

    /// <summary>Dropout after recurrent layers and in the layers before scoring.</summary>
    public float LayerDropout { get; init; } = 0.33f;

    /// <summary>Share of words whose embedding is left out.</summary>
    public float WordDropout { get; init; } = 0.15f;

    /// <summary>Share of words whose pretrained vector is left out.</summary>
    public float VectorDropout { get; init; } = 0.15f;

    /// <summary>Weight of entity labels beside tags, arcs and relations.</summary>
    public float EntityWeight { get; init; } = 0.7f;

    /// <summary>
    /// Epochs after which the network's own view of the names in the English Web Treebank, which has none annotated, is kept and
    /// taught from then on: a smoothed label for text of the kind that Universal NER annotates. 0 for never.
    /// </summary>
    public int TargetsAfter { get; init; }

    /// <summary>Weight of such names beside annotated ones.</summary>
    public float TargetWeight { get; init; } = 0.5f;

    /// <summary>The averaged weights keep this much of themselves at each step.</summary>
    public float AverageDecay { get; init; } = 0.999f;

    /// <summary>Share of the sentences that are read in headline or other case.</summary>
    public float CaseChange { get; init; } = 0.06f;

    /// <summary>Whether machine-annotated news takes part.</summary>
    public bool News { get; init; } = true;
}
