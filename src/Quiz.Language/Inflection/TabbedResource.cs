namespace Quiz.Language.Inflection;

/// <summary>Small tables of text that the assembly carries.</summary>
internal static class TabbedResource
{
    /// <summary>The rows below the header line, parted at the tabs.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(TabbedResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly carries no {name}.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line.Split('\t');
        }
    }
}
