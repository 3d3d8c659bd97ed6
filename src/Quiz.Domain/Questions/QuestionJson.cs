namespace Quiz.Domain.Questions;

/// <summary>The stored form of a question's content.</summary>
public static class QuestionJson
{
    private static readonly StoredJson<QuestionContent> Json = new(QuestionJsonContext.Default, "question");

    public static string Write(QuestionContent content) => Json.Write(content);

    /// <exception cref="FormatException"><paramref name="json"/> is not the stored form of a question.</exception>
    public static QuestionContent Read(string json) => Json.Read(json);
}
