using Quiz.Domain.Questions;

namespace Quiz.Domain.Answers;

/// <summary>The stored form of an answer.</summary>
public static class AnswerJson
{
    private static readonly StoredJson<Answer> Json = new(AnswerJsonContext.Default, "answer");

    public static string Write(Answer answer) => Json.Write(answer);

    /// <exception cref="FormatException"><paramref name="json"/> is not the stored form of an answer.</exception>
    public static Answer Read(string json) => Json.Read(json);
}
