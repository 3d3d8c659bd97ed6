using System.Text.Json.Serialization;
using Quiz.Domain.Questions;

namespace Quiz.Domain.Answers;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(KebabCaseEnum<Verdict>)],
    IgnoreReadOnlyProperties = true,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
