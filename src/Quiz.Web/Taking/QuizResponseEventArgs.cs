namespace Quiz.Web.Taking;

/// <summary>Detail of the browser event <c>quizresponse</c>, made in taking.js; nothing in it is trusted.</summary>
public sealed class QuizResponseEventArgs : EventArgs
{
    public Guid OperationId { get; set; }

    public int Position { get; set; }

    /// <summary>A <c>ResponseKind</c> in lower case.</summary>
    public string? Kind { get; set; }

    /// <summary>Form values of the answer.</summary>
    public string[]? Values { get; set; }

    /// <summary>Milliseconds on the question since the response before.</summary>
    public int SpentMs { get; set; }
}
