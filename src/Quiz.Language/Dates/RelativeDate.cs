namespace Quiz.Language.Dates;

/// <summary>Counted from the dateline: "yesterday", "next week", "three days ago".</summary>
/// <param name="Offset">In <paramref name="Unit"/>s, negative before the dateline.</param>
/// <param name="MayMeanNowadays">"today" may be the day or these years.</param>
internal sealed record RelativeDate(CalendarUnit Unit, int Offset, bool MayMeanNowadays = false) : DateMeaning;
