using Quiz.Domain.Attempts;

namespace Quiz.Web.Taking;

/// <summary>Something a learner did in an attempt, as it comes from a browser: not yet trusted.</summary>
/// <param name="OperationId">Made by the client; the same act sent twice is stored once.</param>
/// <param name="Values">Form values of the answer (<c>AnswerForm</c>); empty for kinds without one.</param>
public sealed record LearnerResponse(Guid OperationId, int Position, ResponseKind Kind, IReadOnlyList<string> Values, TimeSpan Spent);
