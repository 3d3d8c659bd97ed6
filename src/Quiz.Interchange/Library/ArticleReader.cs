using System.Globalization;
using Quiz.Domain.Articles;
using Quiz.Interchange.Library.Yaml;

namespace Quiz.Interchange.Library;

/// <summary>Reads <c>article.md</c>: front matter between <c>---</c> lines, then the body.</summary>
internal static class ArticleReader
{
    private const string Fence = "---";

    /// <returns>The article, or null when there is a problem, which is then in the log.</returns>
    public static ArticleRevision? Read(string source, ProblemLog log)
    {
        var lines = source.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            log.Add(1, $"has no front matter: the first line must be {Fence}");
            return null;
        }
        var close = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (close < 0)
        {
            log.Add(1, $"the front matter that begins here is not closed by a line of {Fence}");
            return null;
        }
        var body = BodyReader.Read(lines, close + 1, log);
        var fields = YamlReader.Read(string.Join('\n', lines[1..close]), 1, log);
        var draft = fields is null ? null : FrontMatter(new(fields, log), body);
        return draft is null || log.Count > 0 ? null : ArticleRevision.From(draft);
    }

    private static ArticleDraft? FrontMatter(FieldReader fields, IReadOnlyList<DraftBlock> body)
    {
        var headline = fields.Text("headline");
        if (headline is not null && headline.EndsWith('.'))
            fields.Log.Add(fields.LineOf("headline"), "“headline” takes no full stop");
        var byline = fields.OptionalText("byline");
        var place = fields.OptionalText("place");
        var date = Date(fields);
        var summary = fields.OptionalText("summary");
        var (picture, caption) = Picture(fields);
        fields.RejectOthers();
        return headline is null
            ? null
            : new(headline, byline, place is null && date is null ? null : new(place, date), caption, body, picture, summary);
    }

    private static DateOnly? Date(FieldReader fields)
    {
        if (fields.OptionalText("date") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        fields.Log.Add(fields.LineOf("date"), $"“date” should be a day such as 2019-09-03, and is “{text}”");
        return null;
    }

    private static (Picture? Picture, string? Caption) Picture(FieldReader fields)
    {
        if (fields.OptionalMap("picture") is not { } map)
            return (null, null);
        var picture = new FieldReader(map, fields.Log);
        var (file, alternative, caption) = (picture.Text("file"), picture.Text("alt"), picture.Text("caption"));
        var credit = picture.OptionalText("credit");
        picture.RejectOthers();
        if (file is not null && !IsFileName(file))
        {
            fields.Log.Add(picture.LineOf("file"), $"“file” should name an .svg file in the article’s own folder, and is “{file}”");
            return (null, caption);
        }
        return (file is null || alternative is null ? null : new(file, alternative, credit), caption);
    }

    private static bool IsFileName(string file) =>
        file.EndsWith(".svg", StringComparison.Ordinal) && Slug.IsValid(file[..^".svg".Length]);
}
