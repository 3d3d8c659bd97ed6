using System.Collections.Immutable;
using Quiz.Language.Tagging;

namespace Quiz.Language.Network;

/// <summary>Spans of one sentence in the schemes that the network was trained on.</summary>
/// <param name="Mixed">Persons, places and organisations as all schemes together see them, with kinds of <see cref="SpanScheme.Uner"/>.</param>
internal sealed record EntityPrediction(
    ImmutableArray<LabelledSpan> Mixed, ImmutableArray<LabelledSpan> Uner, ImmutableArray<LabelledSpan> Gum, ImmutableArray<LabelledSpan> News)
{
    public ImmutableArray<LabelledSpan> Of(SpanScheme scheme) =>
        scheme == SpanScheme.Uner ? Uner : scheme == SpanScheme.Gum ? Gum : News;
}
