using System.Collections.Immutable;
using Quiz.Language.Entities;
using Quiz.Language.Tagging;

namespace Quiz.Language.Network;

/// <summary>
/// Joins the spans of the schemes to one list without overlaps: persons, places and organisations from all, other names and
/// dates from what was annotated by hand, values from the machine-annotated news. Earlier sources win.
/// </summary>
internal static class NameCombiner
{
    private static readonly ImmutableDictionary<string, EntityKind> MixedKinds = Kinds(
        ("PER", EntityKind.Person), ("LOC", EntityKind.Location), ("ORG", EntityKind.Organization));

    private static readonly ImmutableDictionary<string, EntityKind> GumKinds = Kinds(
        ("DATE", EntityKind.Date), ("EVENT", EntityKind.Event), ("MISC", EntityKind.Miscellaneous));

    private static readonly ImmutableDictionary<string, EntityKind> NewsKinds = Kinds(
        ("NORP", EntityKind.Norp), ("TIME", EntityKind.Time), ("DURATION", EntityKind.Duration), ("MONEY", EntityKind.Money),
        ("PERCENT", EntityKind.Percent), ("NUMBER", EntityKind.Number), ("ORDINAL", EntityKind.Ordinal));

    public static ImmutableArray<NamedSpan> Combine(EntityPrediction prediction, int tokens)
    {
        var taken = new bool[tokens];
        var names = new List<NamedSpan>();
        Take(prediction.Mixed, SpanScheme.Uner, MixedKinds);
        Take(prediction.Gum, SpanScheme.Gum, GumKinds);
        Take(prediction.News, SpanScheme.News, NewsKinds);
        return [.. names.OrderBy(name => name.FirstToken)];

        void Take(ImmutableArray<LabelledSpan> spans, SpanScheme scheme, ImmutableDictionary<string, EntityKind> kinds)
        {
            foreach (var span in spans)
            {
                var covered = taken.AsSpan(span.First, span.Count);
                if (!kinds.TryGetValue(scheme.Kinds[span.Kind], out var kind) || covered.Contains(true))
                    continue;
                covered.Fill(true);
                names.Add(new NamedSpan(span.First, span.Count, kind, span.Probability));
            }
        }
    }

    private static ImmutableDictionary<string, EntityKind> Kinds(params (string Name, EntityKind Kind)[] kinds) =>
        kinds.ToImmutableDictionary(kind => kind.Name, kind => kind.Kind);
}
