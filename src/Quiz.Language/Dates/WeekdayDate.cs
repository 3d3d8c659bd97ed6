namespace Quiz.Language.Dates;

/// <summary>A day of the week: "Monday", "next Monday", "Monday last week".</summary>
/// <param name="Shift">"last" or "next" before the weekday.</param>
/// <param name="WeekShift">Weeks after the dateline's, from "last week" or "this week" beside the weekday.</param>
internal sealed record WeekdayDate(DayOfWeek Weekday, RelativeShift? Shift = null, int? WeekShift = null) : DateMeaning;
