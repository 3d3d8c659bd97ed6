namespace Quiz.Language.Dates;

/// <summary>"last May", "next October".</summary>
internal sealed record RelativeMonth(int Month, RelativeShift Shift) : DateMeaning;
