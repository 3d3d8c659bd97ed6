namespace Quiz.Domain.Quizzes;

/// <summary>The earliest moment at which a learner may see keys, explanations and evidence.</summary>
public enum FeedbackTiming
{
    /// <summary>Question by question, when the learner checks an answer. Practice only.</summary>
    AfterEachAnswer,

    /// <summary>When the attempt is submitted.</summary>
    AfterSubmission,
}
