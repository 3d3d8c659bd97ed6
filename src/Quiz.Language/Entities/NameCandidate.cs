namespace Quiz.Language.Entities;

/// <summary>Tokens of a sentence that may name something, while its mentions are being found.</summary>
/// <param name="End">Index of the token after it.</param>
/// <param name="TitleFirst">Index of the first token of the title before it, or -1; the title ends where the name starts.</param>
internal sealed record NameCandidate(int First, int End, EntityKind Kind, float Probability, int TitleFirst = -1)
{
    public int Count => End - First;

    public bool Overlaps(NameCandidate other) => First < other.End && other.First < End;

    public bool Covers(int token) => First <= token && token < End;
}
