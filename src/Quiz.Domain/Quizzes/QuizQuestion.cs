using Quiz.Domain.Questions;

namespace Quiz.Domain.Quizzes;

/// <summary>A question revision at its place in a quiz revision.</summary>
/// <param name="Position">From 0, in the order of the quiz.</param>
/// <param name="RevisionId">Of the question revision.</param>
/// <param name="Points">What a fully right answer earns; more than 0.</param>
public sealed record QuizQuestion(int Position, Guid RevisionId, Guid QuestionId, QuestionContent Content, decimal Points);
