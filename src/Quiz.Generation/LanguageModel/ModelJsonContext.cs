using System.Text.Json.Serialization;

namespace Quiz.Generation.LanguageModel;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowTrailingCommas = true)]
[JsonSerializable(typeof(ModelQuestion))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
