using Quiz.Generation.Items;

namespace Quiz.Generation.Ranking;

/// <summary>The one table that decides which questions come first.</summary>
internal static class Weights
{
    private static readonly (double Weight, Func<Features, double> Of)[] Table =
    [
        (0.32, features => features.Acceptance),
        (0.22, features => features.Confidence),
        (0.12, features => features.Lead),
        (0.10, features => features.Centrality),
        (0.08, features => features.Salience),
        (0.06, features => features.Title),
        (0.06, features => features.Type),
        (0.04, features => features.Options),
        (0.04, features => features.Length),
    ];

    private const double PriorMean = 0.6;
    private const double PriorStrength = 3;

    // Acceptability judgements: a reader who had not seen the rules marked 113 generated items of 31 news texts, each against
    // its article and under every line of the item-writing checklist, as acceptable without an edit or not. Counted here are
    // the items that pass the gate; where none of a rule does, all of that rule. An empirical Bayes estimate (beta prior of
    // mean 0.6 and the weight of three items) keeps a rule that was seen twice from ranking as if it had been seen often.
    private static readonly Dictionary<(string Rule, ItemType Type), (int Accepted, int Judged)> Judgements = new()
    {
        [("spoken-quote", ItemType.ShortAnswer)] = (11, 11),
        [("spoken-quote", ItemType.SingleChoice)] = (1, 1),
        [("post", ItemType.ShortAnswer)] = (4, 4),
        [("post", ItemType.SingleChoice)] = (1, 1),
        [("holder", ItemType.SingleChoice)] = (2, 2),
        [("when", ItemType.SingleChoice)] = (5, 5),
        [("when", ItemType.TrueFalseNotGiven)] = (0, 3),
        [("who-subject", ItemType.ShortAnswer)] = (5, 6),
        [("who-subject", ItemType.SingleChoice)] = (3, 4),
        [("who-said", ItemType.SingleChoice)] = (2, 2),
        [("who-said", ItemType.ShortAnswer)] = (0, 3),
        [("who-said", ItemType.TrueFalseNotGiven)] = (0, 1),
        [("where", ItemType.SingleChoice)] = (1, 1),
        [("how-much", ItemType.SingleChoice)] = (1, 1),
        [("how-many", ItemType.SingleChoice)] = (1, 2),
        [("how-long", ItemType.SingleChoice)] = (0, 1),
        [("object", ItemType.ShortAnswer)] = (1, 2),
        [("why", ItemType.SingleChoice)] = (0, 4),
        [("what-content", ItemType.SingleChoice)] = (0, 2),
    };

    private static readonly double Total = Table.Sum(row => row.Weight);

    /// <summary>From 0 to 1.</summary>
    public static double Score(Features features) => Table.Sum(row => row.Weight * row.Of(features)) / Total;

    /// <summary>How probable it is, 0 to 1, that a reader accepts an item of this rule and type as it stands.</summary>
    public static double Acceptance(string rule, ItemType type)
    {
        var (accepted, judged) = Judgements.GetValueOrDefault((rule, type));
        return (accepted + PriorStrength * PriorMean) / (judged + PriorStrength);
    }

    public static double Of(ItemType type) => type switch
    {
        ItemType.SingleChoice => 1.0,
        ItemType.ShortAnswer => 0.55,
        ItemType.Ordering or ItemType.Matching => 0.5,
        ItemType.Cloze or ItemType.SelectEvidence => 0.4,
        _ => 0.2,
    };
}
