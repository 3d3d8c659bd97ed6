using Quiz.Domain.Questions;

namespace Quiz.Web.Authoring.Drafts;

/// <summary>A question of a draft; it may be half written.</summary>
/// <param name="Id">Its name for ever: published again, it is a further revision of the same question.</param>
/// <param name="Reason">Why it was rejected.</param>
public sealed record DraftQuestion(Guid Id, Decision Decision, string? Reason, QuestionContent Content);
