namespace Quiz.Domain.Text;

/// <summary>Levenshtein distance in UTF-16 code units: insertions, deletions and substitutions, one each.</summary>
public static class EditDistance
{
    /// <returns>0 for equal texts, at most the length of the longer one. Time is the product of the lengths.</returns>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var substituted = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
