using Quiz.Domain.Questions;

namespace Quiz.Domain.Library;

/// <summary>A question that came with an article.</summary>
/// <param name="Key">Its permanent name within the article; a change of content under the same name is a new revision.</param>
public sealed record QuestionDraft(string Key, QuestionContent Content, decimal Points);
