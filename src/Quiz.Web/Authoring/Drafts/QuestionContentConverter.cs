using System.Text.Json;
using System.Text.Json.Serialization;
using Quiz.Domain.Questions;

namespace Quiz.Web.Authoring.Drafts;

/// <summary>Keeps the questions of drafts in the one stored form that questions have.</summary>
internal sealed class QuestionContentConverter : JsonConverter<QuestionContent>
{
    public override QuestionContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return QuestionJson.Read(json.RootElement.GetRawText());
    }

    public override void Write(Utf8JsonWriter writer, QuestionContent value, JsonSerializerOptions options) =>
        writer.WriteRawValue(QuestionJson.Write(value));
}
