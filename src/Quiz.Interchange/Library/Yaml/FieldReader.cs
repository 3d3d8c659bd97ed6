using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Quiz.Domain.Text;

namespace Quiz.Interchange.Library.Yaml;

/// <summary>
/// Reads the fields of one group and reports what is missing, repeated, of the wrong shape or unknown. A name that was
/// asked for is known; <see cref="RejectOthers"/> comes last and names the rest.
/// </summary>
internal sealed class FieldReader
{
    private const int LongestList = 500;

    private readonly YamlMap map;
    private readonly ProblemLog log;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public FieldReader(YamlMap map, ProblemLog log)
    {
        this.map = map;
        this.log = log;
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in map.Fields)
        {
            if (!lines.TryAdd(field.Name, field.Line))
                log.Add(field.Line, $"“{field.Name}” stands twice, first on line {lines[field.Name]}");
        }
    }

    public int Line => map.Line;

    public ProblemLog Log => log;

    /// <returns>Fields of one element of a list, or null (and a problem) when it is something else.</returns>
    public static FieldReader? Of(YamlValue value, string what, ProblemLog log)
    {
        if (value is YamlMap map)
            return new(map, log);
        log.Add(value.Line, $"{what} should be a group of fields, and is {value.Shape}");
        return null;
    }

    /// <summary>Where the field stands, or where its group begins when it is missing.</summary>
    public int LineOf(string name) => Find(name)?.Line ?? map.Line;

    public bool Has(string name) => Find(name) is not null;

    /// <summary>A field that must be there, in canonical form.</summary>
    public string? Text(string name)
    {
        if (Required(name) is not { } field)
            return null;
        return TextOf(field.Value, field.Line, name);
    }

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    /// <summary>A list that must be there and hold something; empty (and a problem) otherwise.</summary>
    public ImmutableArray<YamlValue> List(string name, int least = 1)
    {
        if (Required(name) is not { } field)
            return [];
        if (field.Value is not YamlList list)
            log.Add(field.Line, $"“{name}” should be a list, and is {field.Value.Shape}");
        else if (list.Items.Length < least)
            log.Add(field.Line, $"“{name}” needs at least {least}, and has {list.Items.Length}");
        else if (list.Items.Length > LongestList)
            log.Add(field.Line, $"“{name}” takes at most {LongestList}, and has {list.Items.Length}");
        else
            return list.Items;
        return [];
    }

    /// <summary>A list of texts, no two the same; empty (and a problem) when one cannot be taken.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        var before = log.Count;
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in List(name))
        {
            if (TextOf(item, item.Line, name) is not { } text)
                continue;
            if (texts.Contains(text, StringComparer.OrdinalIgnoreCase))
                log.Add(item.Line, $"“{text}” stands twice in “{name}”");
            texts.Add(text);
        }
        return log.Count == before ? texts.ToImmutable() : [];
    }

    public YamlMap? OptionalMap(string name)
    {
        if (!Has(name))
            return null;
        var field = Required(name)!;
        if (field.Value is YamlMap group)
            return group;
        log.Add(field.Line, $"“{name}” should be a group of fields, and is {field.Value.Shape}");
        return null;
    }

    /// <summary>One of the known names.</summary>
    public T? Choice<T>(string name, FrozenDictionary<string, T> known) where T : struct
    {
        if (Text(name) is not { } text)
            return null;
        if (known.TryGetValue(text, out var value))
            return value;
        log.Add(LineOf(name), $"unknown {name} “{text}”{Suggestion.For(text, known.Keys)}");
        return null;
    }

    public T? OptionalChoice<T>(string name, FrozenDictionary<string, T> known) where T : struct => Has(name) ? Choice(name, known) : null;

    /// <summary><c>true</c> or <c>false</c>, or null when it is missing (or is neither, which is a problem).</summary>
    public bool? Flag(string name)
    {
        switch (OptionalText(name))
        {
            case "true": return true;
            case "false": return false;
            case null: return null;
            case var other:
                log.Add(LineOf(name), $"“{name}” should be true or false, and is “{other}”");
                return null;
        }
    }

    /// <summary>A whole number from 1, or null when it is missing (or out of range, which is a problem).</summary>
    public int? Count(string name, int most)
    {
        if (OptionalText(name) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            return number;
        log.Add(LineOf(name), $"“{name}” should be a whole number from 1 to {most}, and is “{text}”");
        return null;
    }

    /// <summary>A number above 0, or null when it is missing (or out of range, which is a problem).</summary>
    public decimal? Amount(string name, decimal most)
    {
        if (OptionalText(name) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most)
            return number;
        log.Add(LineOf(name), $"“{name}” should be a number above 0 and at most {most}, and is “{text}”");
        return null;
    }

    public void RejectOthers()
    {
        foreach (var field in map.Fields.Where(field => !asked.Contains(field.Name)))
            log.Add(field.Line, $"unknown field “{field.Name}”{Suggestion.For(field.Name, asked)}");
    }

    public void AcceptOthers() => asked.UnionWith(map.Fields.Select(field => field.Name));

    private string? TextOf(YamlValue value, int line, string name)
    {
        if (value is not YamlText { Text: var raw })
        {
            log.Add(line, $"“{name}” should be text, and is {value.Shape}");
            return null;
        }
        var text = CanonicalText.OfBlock(raw);
        if (text.Length == 0)
            log.Add(line, $"“{name}” is empty");
        else if (Typography.ProblemIn(text) is { } problem)
            log.Add(line, $"“{name}”: {problem}");
        else
            return text;
        return null;
    }

    private YamlField? Required(string name)
    {
        var field = Find(name);
        if (field is null)
            log.Add(map.Line, $"“{name}” is missing");
        return field;
    }

    private YamlField? Find(string name)
    {
        asked.Add(name);
        return map.Fields.FirstOrDefault(field => field.Name == name);
    }
}
