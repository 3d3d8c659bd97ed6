namespace Quiz.Web.Scores.Staff;

/// <summary>What the attempts of a quiz can be sorted by.</summary>
public enum AttemptSort
{
    Finished,
    Learner,
    Score,
    Time,
}
