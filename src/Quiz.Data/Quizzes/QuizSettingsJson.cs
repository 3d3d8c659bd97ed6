using System.Text.Json;
using Quiz.Domain.Quizzes;

namespace Quiz.Data.Quizzes;

/// <summary>The stored form of quiz settings.</summary>
public static class QuizSettingsJson
{
    public static string Write(QuizSettings settings) => JsonSerializer.Serialize(settings, QuizSettingsJsonContext.Default.QuizSettings);

    /// <exception cref="FormatException"><paramref name="json"/> is not the stored form of settings.</exception>
    public static QuizSettings Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, QuizSettingsJsonContext.Default.QuizSettings)
                ?? throw new FormatException("The stored quiz settings are null.");
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The stored quiz settings cannot be read: {problem.Message}", problem);
        }
    }
}
