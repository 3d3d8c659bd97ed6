namespace Quiz.Language.Dates;

/// <summary>A season, 1 spring to 4 winter: "summer of 2015", "last spring", "winter of 2018-19".</summary>
internal sealed record SeasonDate(int Season, int? Year, int? LastYear, RelativeShift? Shift) : DateMeaning;
