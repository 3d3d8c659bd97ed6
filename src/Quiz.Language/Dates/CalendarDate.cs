namespace Quiz.Language.Dates;

/// <summary>Year, month and day as far as they are said: "October 6, 2019", "6 October", "May", "2017", "May 3 last year".</summary>
/// <param name="YearShift">Years after the dateline's, from "last year" (-1) or "next year" (1).</param>
internal sealed record CalendarDate(int? Year, int? Month, int? Day, DayOfWeek? Weekday = null, int? YearShift = null) : DateMeaning
{
    public bool HasYear => Year is not null || YearShift is not null;
}
