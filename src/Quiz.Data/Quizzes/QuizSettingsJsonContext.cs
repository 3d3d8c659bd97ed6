using System.Text.Json.Serialization;
using Quiz.Domain.Quizzes;

namespace Quiz.Data.Quizzes;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(QuizSettings))]
internal sealed partial class QuizSettingsJsonContext : JsonSerializerContext;
