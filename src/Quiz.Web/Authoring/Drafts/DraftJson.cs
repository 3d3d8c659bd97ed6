using System.Text.Json;

namespace Quiz.Web.Authoring.Drafts;

/// <summary>The stored form of a draft.</summary>
public static class DraftJson
{
    public static string Write(DraftContent content) => JsonSerializer.Serialize(content, DraftJsonContext.Default.DraftContent);

    /// <exception cref="FormatException"><paramref name="json"/> is not the stored form of a draft.</exception>
    public static DraftContent Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, DraftJsonContext.Default.DraftContent) ?? throw new FormatException("The stored draft is null.");
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The stored draft cannot be read: {problem.Message}", problem);
        }
    }
}
