using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;

namespace Quiz.Data.Attempts;

/// <summary>
/// One entry of the response history, never changed once written. The state of an attempt is the fold of its entries in
/// the order of <see cref="Sequence"/>. Written by the response journal alone.
/// </summary>
public sealed class ResponseEventRow
{
    /// <summary>Order of commit, made by the database.</summary>
    public long Sequence { get; set; }

    /// <summary>Client-made, unique within the attempt: the same write twice is one entry.</summary>
    public Guid OperationId { get; set; }

    public Guid AttemptId { get; set; }

    /// <summary>Place of the question in the quiz revision, from 0.</summary>
    public int Position { get; set; }

    /// <summary>A <c>ResponseKind</c> as its number.</summary>
    public int Kind { get; set; }

    /// <summary>The answer as JSON (<c>AnswerJson</c>), or null where the kind carries none.</summary>
    public string? Answer { get; set; }

    public DateTime AtUtc { get; set; }

    /// <summary>Milliseconds on the question since the entry before.</summary>
    public int SpentMs { get; set; }

    /// <exception cref="FormatException">The stored answer cannot be read.</exception>
    public ResponseEvent ToEvent() => new(
        OperationId,
        Position,
        (ResponseKind)Kind,
        Answer is null ? null : AnswerJson.Read(Answer),
        AtUtc,
        TimeSpan.FromMilliseconds(SpentMs));
}
