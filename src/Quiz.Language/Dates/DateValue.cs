namespace Quiz.Language.Dates;

/// <summary>What a date expression means: a range of days and how finely it is told.</summary>
/// <param name="First">First day that it may mean.</param>
/// <param name="Last">Last day that it may mean, inclusive.</param>
/// <param name="Granularity">How fine the expression is: "Oct. 6" is a day, "last year" a year.</param>
/// <param name="Basis">What the value rests on.</param>
public sealed record DateValue(DateOnly First, DateOnly Last, DateGranularity Granularity, DateBasis Basis)
{
    /// <summary>ISO 8601 where it can be told so: 2019-09-02, 2019-09, 2019, 2019-09-02/2019-09-04.</summary>
    public override string ToString() => Granularity switch
    {
        DateGranularity.Day => FormattableString.Invariant($"{First:yyyy-MM-dd}"),
        DateGranularity.Month => FormattableString.Invariant($"{First:yyyy-MM}"),
        DateGranularity.Year => FormattableString.Invariant($"{First:yyyy}"),
        _ => FormattableString.Invariant($"{First:yyyy-MM-dd}/{Last:yyyy-MM-dd}"),
    };
}
