namespace Quiz.Language.Conllu;

/// <summary>The list of name=value pairs in a FEATS or MISC column.</summary>
internal static class ConlluPairs
{
    /// <summary>The value of <paramref name="name"/>, or null where <paramref name="column"/> has none.</summary>
    public static string? Value(string column, string name)
    {
        foreach (var range in column.AsSpan().Split('|'))
        {
            var pair = column.AsSpan()[range];
            if (pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.Ordinal))
                return pair[(name.Length + 1)..].ToString();
        }
        return null;
    }
}
