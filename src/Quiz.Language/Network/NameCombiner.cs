using System.Collections.Immutable;
using Quiz.Language.Entities;
using Quiz.Language.Tagging;

namespace Quiz.Language.Network;

/// <summary>
/// Joins the spans of the three schemes to one list without overlaps. Each scheme is asked for what it was annotated for by
/// hand; the machine-annotated one for the rest. Earlier sources win.
/// </summary>
internal static class NameCombiner
{
    private static readonly ImmutableArray<(SpanScheme Scheme, ImmutableDictionary<string, EntityKind> Kinds)> Sources =
    [
        (SpanScheme.Uner, Kinds(("PER", EntityKind.Person), ("LOC", EntityKind.Location), ("ORG", EntityKind.Organization))),
        (SpanScheme.Gum, Kinds(("DATE", EntityKind.Date), ("EVENT", EntityKind.Event), ("MISC", EntityKind.Miscellaneous))),
        (SpanScheme.News, Kinds(
            ("NORP", EntityKind.Norp), ("DATE", EntityKind.Date), ("TIME", EntityKind.Time), ("DURATION", EntityKind.Duration),
            ("MONEY", EntityKind.Money), ("PERCENT", EntityKind.Percent), ("NUMBER", EntityKind.Number), ("ORDINAL", EntityKind.Ordinal))),
    ];

    public static ImmutableArray<NamedSpan> Combine(EntityPrediction prediction, int tokens)
    {
        var taken = new bool[tokens];
        var names = new List<NamedSpan>();
        foreach (var (scheme, kinds) in Sources)
        {
            foreach (var span in prediction.Of(scheme))
            {
                var covered = taken.AsSpan(span.First, span.Count);
                if (!kinds.TryGetValue(scheme.Kinds[span.Kind], out var kind) || covered.Contains(true))
                    continue;
                covered.Fill(true);
                names.Add(new NamedSpan(span.First, span.Count, kind, span.Probability));
            }
        }

        return [.. names.OrderBy(name => name.FirstToken)];
    }

    private static ImmutableDictionary<string, EntityKind> Kinds(params (string Name, EntityKind Kind)[] kinds) =>
        kinds.ToImmutableDictionary(kind => kind.Name, kind => kind.Kind);
}
