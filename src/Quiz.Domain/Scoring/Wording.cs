namespace Quiz.Domain.Scoring;

/// <summary>The form in which two wordings of one answer are the same text.</summary>
public static class Wording
{
    public static string Normalise(string text) => text.Trim().ToLowerInvariant();
}
