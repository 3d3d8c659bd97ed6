namespace Quiz.Generation;

/// <summary>The text files that the library carries.</summary>
internal static class Resource
{
    /// <summary>The lines of a file, empty ones left out.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library does not carry {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line;
        }
    }
}
