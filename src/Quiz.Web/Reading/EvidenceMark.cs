using Quiz.Domain.Text;

namespace Quiz.Web.Reading;

/// <summary>A stretch of the article to light, and the number (from 1) of the question that it answers.</summary>
public sealed record EvidenceMark(TextSpan Span, int QuestionNumber);
