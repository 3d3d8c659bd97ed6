using System.Collections.Immutable;

namespace Quiz.Interchange.Library.Yaml;

/// <summary>A YAML value and the line of the file that it begins on, from 1.</summary>
internal abstract record YamlValue(int Line)
{
    /// <summary>What an author would call it.</summary>
    public abstract string Shape { get; }
}

internal sealed record YamlText(string Text, int Line) : YamlValue(Line)
{
    public override string Shape => Text.Length == 0 ? "empty" : "text";
}

internal sealed record YamlList(ImmutableArray<YamlValue> Items, int Line) : YamlValue(Line)
{
    public override string Shape => "a list";
}

/// <param name="Fields">In file order; a name may stand twice, which whoever reads the fields reports.</param>
internal sealed record YamlMap(ImmutableArray<YamlField> Fields, int Line) : YamlValue(Line)
{
    public override string Shape => "a group of fields";
}

internal sealed record YamlField(string Name, YamlValue Value, int Line);
