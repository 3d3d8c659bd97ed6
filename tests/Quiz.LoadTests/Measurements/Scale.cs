namespace Quiz.LoadTests.Measurements;

/// <summary>How much is measured, and how strictly the promises are held.</summary>
public sealed record Scale
{
    /// <summary>See <see cref="Reporting.RatioTable"/>.</summary>
    public double Slack { get; init; } = 1;

    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(8);

    public TimeSpan StorageTime { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Answers under way at once when storage alone is measured; of so many, group commit can make one flush to the disk.</summary>
    public int StorageWriters { get; init; } = 512;

    /// <summary>The naive baseline is tried with each of these, because too many writers at once could slow it down.</summary>
    public IReadOnlyList<int> BaselineStorageWriters { get; init; } = [8, 64, 512];

    public TimeSpan SaturationTime { get; init; } = TimeSpan.FromSeconds(10);

    public int SaturatingLearners { get; init; } = 64;

    /// <summary>Learners of the naive baseline between whose half and whole memory is measured.</summary>
    public int BaselineLearners { get; init; } = 400;

    /// <summary>Learners of the product between whose half and whole memory is measured, and who then answer at a steady rate.</summary>
    public int Learners { get; init; } = 2000;

    public double AnswersPerSecond { get; init; } = 100;

    public TimeSpan RateTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The size of the crowd for which a limit of memory is promised.</summary>
    public const int PromisedLearners = 5000;

    /// <summary>The largest crowd that is opened.</summary>
    public int MostLearners { get; init; } = PromisedLearners;

    public int ColdStarts { get; init; } = 5;

    public static Scale Full { get; } = new();

    /// <summary>About two minutes in all.</summary>
    public static Scale Brief { get; } = new()
    {
        Slack = 0.6,
        PageTime = TimeSpan.FromSeconds(3),
        StorageTime = TimeSpan.FromSeconds(2),
        SaturationTime = TimeSpan.FromSeconds(3),
        BaselineLearners = 100,
        Learners = 300,
        RateTime = TimeSpan.FromSeconds(6),
        MostLearners = 300,
    };
}
