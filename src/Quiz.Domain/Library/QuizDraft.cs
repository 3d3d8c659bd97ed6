using System.Collections.Immutable;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Library;

/// <summary>A quiz that came with an article.</summary>
public sealed record QuizDraft(string Title, QuizSettings Settings, ImmutableArray<QuestionDraft> Questions);
