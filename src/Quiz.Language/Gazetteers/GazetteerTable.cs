using System.Collections.Immutable;

namespace Quiz.Language.Gazetteers;

/// <summary>Reads one gazetteer file: UTF-8, a header line, then tab-separated fields.</summary>
internal static class GazetteerTable
{
    /// <summary>The rows of an embedded file, each with as many fields as <paramref name="columns"/>.</summary>
    /// <exception cref="InvalidDataException">The file is missing, or its header or a line is not as it should be.</exception>
    public static List<string[]> Embedded(string file, params string[] columns)
    {
        using var stream = typeof(GazetteerTable).Assembly.GetManifestResourceStream($"Quiz.Language.Gazetteers.{file}")
            ?? throw new InvalidDataException($"Gazetteer {file} is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader, file, columns);
    }

    /// <inheritdoc cref="Embedded"/>
    public static List<string[]> Read(TextReader reader, string file, params string[] columns)
    {
        var header = reader.ReadLine();
        var expected = string.Join('\t', columns);
        if (header != expected)
            throw new InvalidDataException($"{file}(1): the header is \"{header}\", expected \"{expected}\".");

        var rows = new List<string[]>();
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0) continue;
            var fields = text.Split('\t');
            if (fields.Length != columns.Length)
                throw new InvalidDataException($"{file}({line}): {fields.Length} fields, expected {columns.Length}: \"{text}\".");
            if (fields[0].Length == 0 || fields[0] != fields[0].Trim())
                throw new InvalidDataException($"{file}({line}): the first field is empty or has spaces around it: \"{text}\".");
            rows.Add(fields);
        }

        return rows;
    }

    /// <summary>The parts of a field that lists several values, parted by "|".</summary>
    public static ImmutableArray<string> List(string field) =>
        field.Length == 0 ? [] : [.. field.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
