namespace Quiz.Domain.Scoring;

/// <summary>The edits of Damerau (1964): a letter too many, one missing, a wrong one, or two neighbours swapped.</summary>
internal static class OneEdit
{
    /// <summary>Whether exactly one edit parts the words.</summary>
    public static bool Parts(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > other.Length)
            return Parts(other, one);
        var same = one.CommonPrefixLength(other);
        var rest = one[same..];
        var otherRest = other[same..];
        if (other.Length == one.Length + 1)
            return rest.SequenceEqual(otherRest[1..]);
        if (other.Length > one.Length || rest.IsEmpty)
            return false;
        return rest[1..].SequenceEqual(otherRest[1..])
            || (rest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest[2..].SequenceEqual(otherRest[2..]));
    }
}
