namespace Quiz.LoadTests.Sites;

/// <summary>Answers that learners were told are stored, against the rows of the database.</summary>
/// <param name="Acknowledged">Answers that a learner's screen called saved.</param>
/// <param name="Lost">Of these, how many the database does not hold.</param>
/// <param name="Doubled">How many rows repeat an answer.</param>
public sealed record StoredComparison(int Acknowledged, int Lost, int Doubled);
