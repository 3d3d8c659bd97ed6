namespace Quiz.Language.Dates;

/// <summary>What the words of a date expression say, before anything around them completes it.</summary>
internal abstract record DateMeaning;
