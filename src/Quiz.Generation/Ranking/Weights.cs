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

    // Acceptability judgements of the rounds in tests/Quiz.Generation.Tests/Judged that were of fresh articles: readers who had
    // not seen the rules marked each item, beside its article and under every line of the checklist, as acceptable without an
    // edit or not. An empirical Bayes estimate (beta prior of mean 0.5 and the weight of three items) keeps a rule that was
    // seen twice from ranking as if it had been seen often.
    private static readonly Dictionary<(string Rule, ItemType Type), (int Accepted, int Judged)> Judgements = new()
    {
        [("who-subject", ItemType.ShortAnswer)] = (10, 38),
        [("post", ItemType.ShortAnswer)] = (24, 32),
        [("when", ItemType.SingleChoice)] = (14, 31),
        [("spoken-quote", ItemType.ShortAnswer)] = (20, 26),
        [("who-subject", ItemType.SingleChoice)] = (11, 23),
        [("cloze-name", ItemType.Cloze)] = (12, 19),
        [("cloze-number", ItemType.Cloze)] = (11, 18),
        [("how-many", ItemType.SingleChoice)] = (7, 17),
        [("who-said", ItemType.ShortAnswer)] = (7, 17),
        [("cloze-percentage", ItemType.Cloze)] = (6, 10),
        [("holder", ItemType.ShortAnswer)] = (7, 10),
        [("object", ItemType.ShortAnswer)] = (1, 10),
        [("who-said", ItemType.SingleChoice)] = (5, 10),
        [("true-sentence", ItemType.TrueFalseNotGiven)] = (1, 8),
        [("when", ItemType.ShortAnswer)] = (2, 7),
        [("holder", ItemType.SingleChoice)] = (4, 6),
        [("false-number", ItemType.TrueFalseNotGiven)] = (3, 5),
        [("false-year", ItemType.TrueFalseNotGiven)] = (1, 5),
        [("how-old", ItemType.SingleChoice)] = (0, 5),
        [("what-content", ItemType.SelectEvidence)] = (3, 5),
        [("workplace", ItemType.ShortAnswer)] = (3, 5),
        [("how-much", ItemType.SingleChoice)] = (0, 4),
        [("what-subject", ItemType.SingleChoice)] = (0, 4),
        [("where", ItemType.ShortAnswer)] = (1, 4),
        [("where", ItemType.SingleChoice)] = (2, 4),
        [("how-many", ItemType.ShortAnswer)] = (0, 3),
        [("how-many", ItemType.TrueFalseNotGiven)] = (1, 3),
        [("what-subject", ItemType.ShortAnswer)] = (1, 3),
        [("why", ItemType.SelectEvidence)] = (1, 3),
        [("cloze-amount", ItemType.Cloze)] = (1, 2),
        [("false-comparison", ItemType.TrueFalseNotGiven)] = (0, 2),
        [("false-opposite", ItemType.TrueFalseNotGiven)] = (1, 2),
        [("spoken-quote", ItemType.SingleChoice)] = (1, 2),
        [("spoken-quote", ItemType.TrueFalseNotGiven)] = (2, 2),
        [("who-said", ItemType.TrueFalseNotGiven)] = (0, 2),
        [("cloze-date", ItemType.Cloze)] = (0, 1),
        [("how-long", ItemType.ShortAnswer)] = (0, 1),
        [("how-long", ItemType.SingleChoice)] = (0, 1),
        [("how-long", ItemType.TrueFalseNotGiven)] = (0, 1),
        [("how-much", ItemType.ShortAnswer)] = (1, 1),
        [("how-old", ItemType.TrueFalseNotGiven)] = (0, 1),
        [("what-content", ItemType.SingleChoice)] = (0, 1),
        [("when-clause", ItemType.SelectEvidence)] = (0, 1),
        [("who-holds-which-post", ItemType.Matching)] = (1, 1),
    };

    /// <summary>Items of a rule and type that readers accept less often than this are not put: six good questions are more than ten.</summary>
    public const double LeastAcceptance = 0.36;

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
