using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quiz.Domain.Questions;

/// <summary>Stores enum members by name (<c>not-given</c>), so that neither numbering nor order is part of stored data.</summary>
internal sealed class KebabCaseEnum<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
