using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Scoring;

/// <summary>Whether a learner's words say what is accepted.</summary>
public static class ShortAnswerMatcher
{
    public static bool IsRight(string text, ShortAnswer key, QuizRevision quiz) =>
        key.Accepted.Any(accepted => string.Equals(accepted, text, StringComparison.OrdinalIgnoreCase)) && quiz.Questions.Length > 0;
}
