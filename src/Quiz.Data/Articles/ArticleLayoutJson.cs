using System.Text.Json.Serialization;

namespace Quiz.Data.Articles;

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleLayout))]
internal sealed partial class ArticleLayoutJson : JsonSerializerContext;
