namespace Quiz.Language.Dates;

/// <summary>A date expression whose day cannot be known from words and dateline: "a few days ago", "the following year".</summary>
internal sealed record UnknowableDate : DateMeaning
{
    public static UnknowableDate Instance { get; } = new();
}
