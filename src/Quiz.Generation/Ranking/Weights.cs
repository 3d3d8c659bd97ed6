using Quiz.Domain.Questions;
using Quiz.Generation.Items;

namespace Quiz.Generation.Ranking;

/// <summary>The one table that decides which questions come first.</summary>
internal static class Weights
{
    private static readonly (double Weight, Func<Features, double> Of)[] Table =
    [
        (0.24, features => features.Confidence),
        (0.16, features => features.Kind),
        (0.14, features => features.Lead),
        (0.12, features => features.Type),
        (0.10, features => features.Centrality),
        (0.08, features => features.Salience),
        (0.06, features => features.Title),
        (0.06, features => features.Options),
        (0.04, features => features.Length),
    ];

    private static readonly double Total = Table.Sum(row => row.Weight);

    /// <summary>From 0 to 1.</summary>
    public static double Score(Features features) => Table.Sum(row => row.Weight * row.Of(features)) / Total;

    public static double Of(FactKind kind) => kind switch
    {
        FactKind.Who => 1.0,
        FactKind.When => 0.95,
        FactKind.HowMany => 0.95,
        FactKind.Where => 0.9,
        FactKind.Whom => 0.85,
        FactKind.WhoSaid => 0.8,
        FactKind.Why => 0.75,
        FactKind.How => 0.6,
        _ => 0.55,
    };

    public static double Of(ItemType type) => type switch
    {
        ItemType.SingleChoice => 1.0,
        ItemType.ShortAnswer => 0.55,
        ItemType.Ordering or ItemType.Matching => 0.5,
        ItemType.Cloze or ItemType.SelectEvidence => 0.4,
        _ => 0.35,
    };
}
