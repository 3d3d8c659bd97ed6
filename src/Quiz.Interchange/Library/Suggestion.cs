using Quiz.Domain.Text;

namespace Quiz.Interchange.Library;

/// <summary>Guesses which known name a misspelt one was meant to be.</summary>
internal static class Suggestion
{
    /// <returns><c>; did you mean “…”?</c> when a known name is near, else the known names.</returns>
    public static string For(string name, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        var nearest = names.MinBy(candidate => EditDistance.Between(name, candidate));
        return nearest is not null && EditDistance.Between(name, nearest) <= Math.Max(2, name.Length / 3)
            ? $"; did you mean “{nearest}”?"
            : $"; known are {string.Join(", ", names)}";
    }
}
