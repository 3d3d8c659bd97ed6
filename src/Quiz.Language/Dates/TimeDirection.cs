namespace Quiz.Language.Dates;

/// <summary>Whether a clause speaks of what was before the dateline or of what is to come.</summary>
internal enum TimeDirection : byte { Unknown, Past, Future }
