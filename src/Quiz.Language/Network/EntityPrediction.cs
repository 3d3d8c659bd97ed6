using System.Collections.Immutable;
using Quiz.Language.Tagging;

namespace Quiz.Language.Network;

/// <summary>Spans of one sentence in the schemes that the network was trained on, for evaluation against them.</summary>
internal sealed record EntityPrediction(ImmutableArray<LabelledSpan> Uner, ImmutableArray<LabelledSpan> Gum, ImmutableArray<LabelledSpan> News)
{
    public ImmutableArray<LabelledSpan> Of(SpanScheme scheme) =>
        scheme == SpanScheme.Uner ? Uner : scheme == SpanScheme.Gum ? Gum : News;
}
