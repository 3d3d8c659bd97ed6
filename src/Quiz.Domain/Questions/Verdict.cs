namespace Quiz.Domain.Questions;

/// <summary>What the article says of a statement.</summary>
public enum Verdict
{
    True,
    False,
    NotGiven,
}
