namespace Quiz.Language.Dates;

/// <summary>How fine a date expression is.</summary>
public enum DateGranularity : byte { Day, Week, Month, Season, Year, Decade, Century, Range }
