using System.Text.Json.Serialization;

namespace Quiz.Domain.Questions;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(KebabCaseEnum<Verdict>), typeof(KebabCaseEnum<FactKind>), typeof(KebabCaseEnum<DistractorKind>), typeof(KebabCaseEnum<ProvenanceKind>)],
    IgnoreReadOnlyProperties = true,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(QuestionContent))]
internal sealed partial class QuestionJsonContext : JsonSerializerContext;
