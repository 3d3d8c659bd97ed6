namespace Quiz.Language.Dates;

/// <summary>"last", "this" or "next" before a unit of the calendar.</summary>
internal enum RelativeShift : sbyte { Last = -1, This = 0, Next = 1 }
