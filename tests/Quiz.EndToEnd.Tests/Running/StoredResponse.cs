using Quiz.Domain.Attempts;

namespace Quiz.EndToEnd.Tests.Running;

/// <summary>A row of the response journal.</summary>
/// <param name="Position">Of the question, from 0.</param>
/// <param name="Answer">As stored (<c>AnswerJson</c>); null for kinds without an answer.</param>
public sealed record StoredResponse(Guid OperationId, int Position, ResponseKind Kind, string? Answer);
