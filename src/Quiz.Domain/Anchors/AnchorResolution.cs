using Quiz.Domain.Text;

namespace Quiz.Domain.Anchors;

/// <summary>Where an anchor stands in a revision of its article.</summary>
/// <param name="Span">Within one block of the revision; null exactly when the anchor is <see cref="AnchorOutcome.Lost"/>.</param>
/// <param name="Confidence">From 0 (lost) to 1 (exact); <see cref="AnchorResolver"/> gives the formula.</param>
public sealed record AnchorResolution(AnchorOutcome Outcome, TextSpan? Span, double Confidence)
{
    public static readonly AnchorResolution Lost = new(AnchorOutcome.Lost, null, 0);
}
