namespace Quiz.Language.Dates;

/// <summary>What a normalised date rests on.</summary>
public enum DateBasis : byte
{
    /// <summary>The expression alone tells it: "October 6, 2019".</summary>
    Absolute,

    /// <summary>The dateline completes it: "Oct. 6", "Monday", "last year".</summary>
    Dateline,

    /// <summary>Another date of the same text completes it.</summary>
    Context,
}
