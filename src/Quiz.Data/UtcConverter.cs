using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Quiz.Data;

internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    moment => moment.Kind == DateTimeKind.Utc ? moment : DateTime.SpecifyKind(moment, DateTimeKind.Utc),
    moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc));
