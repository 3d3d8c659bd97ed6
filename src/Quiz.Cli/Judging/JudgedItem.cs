namespace Quiz.Cli.Judging;

/// <summary>A generated question that a person has judged against its article by the ten lines of the sheet.</summary>
/// <param name="Article">Name of the article, without its text.</param>
/// <param name="Failed">Numbers, 1 to 10, of the lines that do not hold; empty for a question that is fit as it stands.</param>
internal sealed record JudgedItem(string Article, string Rule, string Type, string Stem, string Key, IReadOnlyList<int> Failed, string Reason)
{
    private const string Cut = "…";

    public bool IsAcceptable => Failed.Count == 0;

    /// <summary>Whether a question has this stem, of which a long quotation is kept only by its first words and an ellipsis.</summary>
    public bool IsStem(string stem) => Stem.EndsWith(Cut, StringComparison.Ordinal)
        ? stem.StartsWith(Stem[..^Cut.Length].TrimEnd(), StringComparison.Ordinal)
        : stem.Equals(Stem, StringComparison.Ordinal) || stem.StartsWith(Stem + " (", StringComparison.Ordinal);
}
