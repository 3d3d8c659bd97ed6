namespace Quiz.Web.Taking;

/// <summary>Why an attempt could not be started.</summary>
public enum StartRefusal
{
    /// <summary>There is no such quiz, or it is not published.</summary>
    UnknownQuiz,

    /// <summary>The learner has used every attempt that the quiz allows.</summary>
    NoAttemptsLeft,
}
