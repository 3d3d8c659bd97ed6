using System.Globalization;

namespace Quiz.Web.Scores;

/// <summary>Points, shares and durations in words, in the reader's number format.</summary>
public static class Amounts
{
    /// <summary><c>9</c>, <c>8.33</c>: at most two decimals.</summary>
    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.CurrentCulture);

    /// <summary><c>9 of 12 points</c>.</summary>
    public static string Points(decimal points, decimal most) => $"{Number(points)} of {Number(most)} {(most == 1 ? "point" : "points")}";

    /// <summary><c>75%</c>, as English writes it.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static string Percent(decimal share) => (share * 100).ToString("N0", CultureInfo.CurrentCulture) + "%";

    /// <summary>The share of <paramref name="most"/> that <paramref name="points"/> are, from 0 to 1; 0 where nothing could be earned.</summary>
    public static decimal Share(decimal points, decimal most) => most == 0 ? 0 : points / most;

    /// <summary><c>1 question</c>, <c>3 questions</c>.</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.CurrentCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary><c>48 s</c>, <c>6 min 10 s</c>, <c>1 h 4 min</c>, rounded to what is shown.</summary>
    public static string Spent(TimeSpan spent)
    {
        var seconds = (long)Math.Round(spent.TotalSeconds);
        return seconds switch
        {
            < 60 => $"{seconds} s",
            < 3600 => seconds % 60 == 0 ? $"{seconds / 60} min" : $"{seconds / 60} min {seconds % 60} s",
            _ => $"{seconds / 3600} h {seconds % 3600 / 60} min",
        };
    }
}
