namespace Quiz.NaiveBaseline.Articles;

/// <summary>The headline and the paragraphs of an article file: front matter between two <c>---</c> lines, then the body.</summary>
public sealed record ArticleFile(string Headline, string Caption, IReadOnlyList<string> Paragraphs)
{
    /// <exception cref="FormatException">The file has no front matter or no headline.</exception>
    public static ArticleFile Read(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var parts = text.Split("---\n", 3);
        if (parts.Length < 3)
            throw new FormatException($"{path}: front matter between two lines of --- is missing.");
        var paragraphs = parts[2].Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => paragraph.Replace('\n', ' ').TrimStart('>', ' '));
        return new ArticleFile(Field(parts[1], "headline", path), Field(parts[1], "caption", path), [.. paragraphs]);
    }

    private static string Field(string frontMatter, string name, string path) =>
        frontMatter.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal))?[(name.Length + 1)..].Trim()
        ?? throw new FormatException($"{path}: {name} is missing.");
}
