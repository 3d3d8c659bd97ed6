namespace Quiz.Language.Dates;

/// <summary>"the 19th century", with <paramref name="Last"/> above <paramref name="First"/> for "17th and 18th centuries".</summary>
internal sealed record CenturyDate(int First, int Last) : DateMeaning;
