using System.Text.Json.Serialization;

namespace Quiz.Web.Authoring.Drafts;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(QuestionContentConverter)])]
[JsonSerializable(typeof(DraftContent))]
internal sealed partial class DraftJsonContext : JsonSerializerContext;
