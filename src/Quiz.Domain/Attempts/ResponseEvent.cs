using Quiz.Domain.Answers;

namespace Quiz.Domain.Attempts;

/// <summary>One entry of an attempt's history; the history is kept whole and an attempt's state is folded from it.</summary>
/// <param name="OperationId">Made by the client, so that a write sent twice counts once.</param>
/// <param name="Position">Of the question in the quiz, from 0.</param>
/// <param name="Answer">For <see cref="ResponseKind.Answered"/> the answer, null or blank to clear it; <see cref="ResponseKind.Checked"/> may carry the answer that it checks.</param>
/// <param name="Spent">On this question since the previous event.</param>
public sealed record ResponseEvent(Guid OperationId, int Position, ResponseKind Kind, Answer? Answer, DateTime AtUtc, TimeSpan Spent);
