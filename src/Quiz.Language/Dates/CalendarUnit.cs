namespace Quiz.Language.Dates;

/// <summary>Units that dates are counted in.</summary>
internal enum CalendarUnit : byte { Day, Week, Weekend, Month, Year, Decade, Century }
