namespace Quiz.Web.Scores.Review;

/// <summary>How a question went, as its sign and word say it.</summary>
public enum Outcome
{
    Right,
    Partly,
    Wrong,
    Blank,
}
