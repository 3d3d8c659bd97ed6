namespace Quiz.Domain.Quizzes;

/// <summary>How a quiz is taken.</summary>
public enum QuizMode
{
    /// <summary>Each answer can be checked at once, with explanation and evidence.</summary>
    Practice,

    /// <summary>Keys and explanations are shown when <see cref="QuizSettings.Feedback"/> says, after submission.</summary>
    Exam,
}
