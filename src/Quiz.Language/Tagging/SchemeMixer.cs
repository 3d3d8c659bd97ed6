using System.Collections.Immutable;

namespace Quiz.Language.Tagging;

/// <summary>
/// Asks all schemes for persons, places and organisations: each was learnt from other texts, and their mean is right more often
/// than any of them.
/// </summary>
internal static class SchemeMixer
{
    /// <summary>Universal NER is what the kinds mean; the others have a say together as large.</summary>
    private static readonly ImmutableArray<(SpanScheme Scheme, float Weight)> Votes = [(SpanScheme.Uner, 0.5f), (SpanScheme.Gum, 0.25f), (SpanScheme.News, 0.25f)];

    /// <summary>For each vote, the label of <see cref="SpanScheme.Uner"/> that each of its scheme's labels stands for.</summary>
    private static readonly ImmutableArray<ImmutableArray<int>> Meanings = [.. Votes.Select(vote => Meaning(vote.Scheme))];

    /// <param name="probabilities">Probabilities of the labels of all schemes, scheme after scheme, for one token.</param>
    /// <param name="mixed">Receives the probabilities of the labels of <see cref="SpanScheme.Uner"/>.</param>
    public static void Mix(ReadOnlySpan<float> probabilities, Span<float> mixed)
    {
        mixed.Clear();
        for (var vote = 0; vote < Votes.Length; vote++)
        {
            var (scheme, weight) = Votes[vote];
            var own = probabilities.Slice(scheme.FirstColumn, scheme.LabelCount);
            for (var label = 0; label < own.Length; label++)
                mixed[Meanings[vote][label]] += weight * own[label];
        }
    }

    private static ImmutableArray<int> Meaning(SpanScheme scheme) =>
    [
        .. Enumerable.Range(0, scheme.LabelCount).Select(label =>
            label != SpanScheme.Outside && SpanScheme.Uner.Kinds.IndexOf(scheme.Kinds[SpanScheme.KindOf(label)]) is >= 0 and var kind
                ? SpanScheme.Label(kind, SpanScheme.Begins(label), SpanScheme.Ends(label))
                : SpanScheme.Outside),
    ];
}
