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

    private const double PriorMean = 0.5;
    private const double PriorStrength = 3;

    // Acceptability judgements in tests/Quiz.Generation.Tests/Judged: readers who had not seen the rules marked each item, beside
    // its article and under every line of the checklist, as acceptable without an edit or not. Counted are all items of the
    // fourth round and of those before it the ones that still pass the gate. An empirical Bayes estimate (beta prior of mean 0.5
    // and the weight of three items) keeps a rule that was seen twice from ranking as if it had been seen often.
    private static readonly Dictionary<(string Rule, ItemType Type), (int Accepted, int Judged)> Judgements = new()
    {
        [("spoken-quote", ItemType.ShortAnswer)] = (45, 52),
        [("post", ItemType.ShortAnswer)] = (33, 37),
        [("cloze-number", ItemType.Cloze)] = (14, 23),
        [("when", ItemType.SingleChoice)] = (19, 19),
        [("description", ItemType.ShortAnswer)] = (11, 16),
        [("who-subject", ItemType.SingleChoice)] = (12, 16),
        [("cloze-name", ItemType.Cloze)] = (11, 14),
        [("who-said", ItemType.ShortAnswer)] = (7, 12),
        [("holder", ItemType.SingleChoice)] = (7, 11),
        [("what-content", ItemType.SelectEvidence)] = (7, 10),
        [("cloze-percentage", ItemType.Cloze)] = (9, 9),
        [("who-said", ItemType.SingleChoice)] = (4, 7),
        [("why", ItemType.SelectEvidence)] = (4, 7),
        [("holder", ItemType.ShortAnswer)] = (6, 6),
        [("how-many", ItemType.SingleChoice)] = (5, 6),
        [("where", ItemType.SingleChoice)] = (3, 5),
        [("cloze-date", ItemType.Cloze)] = (1, 4),
        [("spoken-quote", ItemType.SingleChoice)] = (3, 4),
        [("what-subject", ItemType.ShortAnswer)] = (1, 4),
        [("cloze-amount", ItemType.Cloze)] = (2, 3),
        [("when", ItemType.TrueFalseNotGiven)] = (0, 3),
        [("workplace", ItemType.ShortAnswer)] = (2, 3),
        [("false-number", ItemType.TrueFalseNotGiven)] = (2, 2),
        [("agent-of-passive", ItemType.ShortAnswer)] = (0, 1),
        [("cloze-post", ItemType.Cloze)] = (0, 1),
        [("how-long", ItemType.ShortAnswer)] = (0, 1),
        [("how-many", ItemType.TrueFalseNotGiven)] = (1, 1),
        [("how-much", ItemType.ShortAnswer)] = (1, 1),
        [("how-much", ItemType.TrueFalseNotGiven)] = (0, 1),
        [("named-oblique", ItemType.ShortAnswer)] = (1, 1),
        [("post", ItemType.SingleChoice)] = (1, 1),
        [("when-clause", ItemType.SelectEvidence)] = (1, 1),
        [("where", ItemType.TrueFalseNotGiven)] = (1, 1),
        [("workplace", ItemType.SingleChoice)] = (0, 1),
    };

    /// <summary>Items of a rule and type that readers accept less often than this are not put: six good questions are more than ten.</summary>
    public const double LeastAcceptance = 0.37;

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
