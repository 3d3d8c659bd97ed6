using System.Globalization;

namespace Quiz.Web.Scores.Staff;

/// <summary>What the results page of a quiz shows, as its address says it, so that a view can be kept and passed on.</summary>
/// <param name="Tab"><see cref="Attempts"/> or <see cref="Questions"/>.</param>
/// <param name="Page">From 0.</param>
public sealed record ResultsView(string Tab, string Search, AttemptSort Sort, bool Descending, int Page, int PageSize)
{
    public const string Attempts = "attempts";
    public const string Questions = "questions";

    public static readonly int[] PageSizes = [10, 25, 50, 100];

    public static readonly ResultsView Default = new(Attempts, "", AttemptSort.Finished, true, 0, 25);

    /// <summary>Reads the query's values; what is unknown or missing is as in <see cref="Default"/>.</summary>
    /// <param name="page">From 1, as people count.</param>
    public static ResultsView From(string? tab, string? search, string? sort, string? direction, int? page, int? size) => new(
        tab == Questions ? Questions : Attempts,
        search?.Trim() ?? "",
        Enum.GetValues<AttemptSort>().Cast<AttemptSort?>().FirstOrDefault(known => Name(known!.Value) == sort) ?? Default.Sort,
        direction is null ? Default.Descending : direction == "down",
        Math.Max(0, (page ?? 1) - 1),
        size is { } asked && PageSizes.Contains(asked) ? asked : Default.PageSize);

    /// <summary>The query that <see cref="From"/> reads as this view, with a leading question mark; empty for the default view.</summary>
    public string ToQuery()
    {
        var parts = new List<string>();
        Add("tab", Tab, Default.Tab);
        Add("q", Search, Default.Search);
        Add("sort", Name(Sort), Name(Default.Sort));
        Add("dir", Descending ? "down" : "up", Default.Descending ? "down" : "up");
        Add("page", Number(Page + 1), Number(Default.Page + 1));
        Add("size", Number(PageSize), Number(Default.PageSize));
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);

        void Add(string name, string value, string usual)
        {
            if (value != usual)
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }

    private static string Name(AttemptSort sort) => sort.ToString().ToLowerInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
