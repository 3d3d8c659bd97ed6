using Quiz.Domain.Answers;

namespace Quiz.Domain.Attempts;

/// <summary>How far a learner is with one question.</summary>
/// <param name="Answer">The last one given, or null.</param>
/// <param name="IsChecked">The learner has seen whether it is right, so it can no longer change.</param>
public sealed record QuestionProgress(int Position, Answer? Answer, bool IsChecked, bool IsFlagged, TimeSpan Spent)
{
    public bool IsAnswered => Answer is { IsBlank: false };
}
