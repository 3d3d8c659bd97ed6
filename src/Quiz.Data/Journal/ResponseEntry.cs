using Quiz.Domain.Attempts;

namespace Quiz.Data.Journal;

/// <summary>One thing that a learner did in an attempt, to be written.</summary>
/// <param name="OperationId">Made by the client, one for each act in the attempt; sending the same act again is harmless.</param>
/// <param name="LearnerId">Who says so; must be the attempt's learner.</param>
/// <param name="Position">Of the question in the quiz revision, from 0.</param>
/// <param name="Answer">The answer as JSON (<c>AnswerJson</c>), or null where the kind carries none.</param>
/// <param name="Spent">On the question since the entry before; stored in whole milliseconds, 0 or more.</param>
public readonly record struct ResponseEntry(
    Guid OperationId,
    Guid AttemptId,
    Guid LearnerId,
    int Position,
    ResponseKind Kind,
    string? Answer,
    TimeSpan Spent);
