namespace Quiz.Generation.Stems;

/// <summary>What an answer is.</summary>
public enum AnswerType
{
    Person,
    People,
    Organization,
    Country,
    City,
    Place,
    Event,
    Date,
    Month,
    Year,
    Weekday,
    Time,
    Duration,
    Count,
    Money,
    Percent,
    Age,
    Measure,
    Ordinal,
    Post,
    Thing,
    Clause,
    Reason,
    Purpose,
    Manner,
}
