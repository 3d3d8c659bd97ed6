namespace Quiz.Language.Dates;

/// <summary>"the 1990s".</summary>
internal sealed record DecadeDate(int FirstYear) : DateMeaning;
