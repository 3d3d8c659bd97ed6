namespace Quiz.Language.Dates;

/// <summary>"from 1914 to 1918", "May 3-5".</summary>
internal sealed record DateRange(DateMeaning From, DateMeaning To) : DateMeaning;
