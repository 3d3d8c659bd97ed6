using System.Globalization;

namespace Quiz.Domain.Articles;

/// <summary>Where and on which day an article was written; either may be unknown, not both.</summary>
public sealed record Dateline(string? Place, DateOnly? Date)
{
    public override string ToString() => string.Join(", ",
        new[] { Place, Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) }.Where(part => !string.IsNullOrEmpty(part)));
}
