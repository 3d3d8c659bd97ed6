using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Interchange.Library.Yaml;

namespace Quiz.Interchange.Library.Questions;

/// <summary>Reads single-choice and multiple-choice items.</summary>
internal static partial class ChoiceReader
{
    private const int Fewest = 3;
    private const int Most = 5;

    private static readonly string[] Counts = ["zero", "one", "two", "three", "four", "five"];

    public static Item? Single(FieldReader fields, QuestionScope scope)
    {
        var options = Options(fields);
        if (options.IsEmpty)
            return null;
        var keys = options.Count(option => option.IsKey);
        if (keys != 1)
            fields.Log.Add(fields.LineOf("options"), $"one option should be the key, and {keys} are");
        return new SingleChoice(options, KeepsOrder(fields, options));
    }

    public static Item? Multiple(FieldReader fields, QuestionScope scope)
    {
        var options = Options(fields);
        if (options.IsEmpty)
            return null;
        var keys = options.Count(option => option.IsKey);
        if (keys < 2)
            fields.Log.Add(fields.LineOf("options"), $"two or more options should be keys, and {keys} {(keys == 1 ? "is" : "are")}");
        if (keys == options.Length)
            fields.Log.Add(fields.LineOf("options"), "at least one option should be a distractor");
        if (scope.Stem.Length > 0 && !SaysHowMany(scope.Stem, keys))
            fields.Log.Add(fields.LineOf("stem"), $"the stem should say how many to choose ({Counts[keys]}), or “which of these”");
        return new MultipleChoice(options, KeepsOrder(fields, options));
    }

    private static ImmutableArray<Option> Options(FieldReader fields)
    {
        var log = fields.Log;
        var before = log.Count;
        var values = fields.List("options");
        if (log.Count == before && values.Length is < Fewest or > Most)
            log.Add(fields.LineOf("options"), $"there should be {Fewest} to {Most} options, and there are {values.Length}");
        var options = ImmutableArray.CreateBuilder<Option>();
        foreach (var value in values)
        {
            if (FieldReader.Of(value, "an option", log) is not { } reader || Option(reader) is not { } option)
                continue;
            if (options.Any(other => string.Equals(other.Text, option.Text, StringComparison.OrdinalIgnoreCase)))
                log.Add(reader.LineOf("text"), $"the option “{option.Text}” stands twice");
            options.Add(option);
        }
        return log.Count == before ? options.ToImmutable() : [];
    }

    private static Option? Option(FieldReader fields)
    {
        if (fields.Flag("key") is not true)
            return DistractorReader.Read(fields);
        var text = fields.Text("text");
        if (fields.Has("kind") || fields.Has("rationale"))
            fields.Log.Add(fields.Line, "a key takes neither “kind” nor “rationale”");
        fields.RejectOthers();
        return text is null ? null : new(text, IsKey: true);
    }

    private static bool KeepsOrder(FieldReader fields, ImmutableArray<Option> options)
    {
        var ascending = OptionOrder.IsAscending([.. options.Select(option => option.Text)]);
        if (ascending is false)
            fields.Log.Add(fields.LineOf("options"), "options that are numbers or dates should be listed in ascending order");
        return ascending is not null;
    }

    private static bool SaysHowMany(string stem, int keys) =>
        WhichOf().IsMatch(stem)
        || Words().Matches(stem).Any(word =>
            string.Equals(word.Value, Counts[keys], StringComparison.OrdinalIgnoreCase) || word.Value == $"{keys}");

    [GeneratedRegex(@"\bwhich of (these|the)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WhichOf();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
