using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Quiz.Domain.Questions;

/// <summary>Writes and reads what the database keeps as JSON.</summary>
/// <param name="what">The kind of thing, for messages.</param>
internal sealed class StoredJson<T>(JsonSerializerContext context, string what) where T : class
{
    // Stored, never written into a page: quotes and other scripts stay readable (the serializer escapes emoji all the same).
    private readonly JsonTypeInfo<T> type = (JsonTypeInfo<T>)new JsonSerializerOptions(context.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }.GetTypeInfo(typeof(T));

    public string Write(T value) => JsonSerializer.Serialize(value, type);

    public T Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new FormatException($"The stored {what} is null.");
        }
        // NotSupported is what the serializer throws where the type's name is missing.
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw new FormatException($"The stored {what} cannot be read: {exception.Message}", exception);
        }
    }
}
