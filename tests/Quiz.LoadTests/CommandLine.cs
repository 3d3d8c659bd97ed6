using System.Globalization;

namespace Quiz.LoadTests;

/// <summary>A mode followed by options of the form <c>--name value</c> or <c>--name</c>.</summary>
public sealed class CommandLine
{
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A word stands where an option is expected.</exception>
    public CommandLine(string[] words)
    {
        var start = words.Length > 0 && !words[0].StartsWith('-') ? 1 : 0;
        Mode = start == 1 ? words[0] : "help";
        for (var index = start; index < words.Length; index++)
        {
            if (!words[index].StartsWith("--", StringComparison.Ordinal))
                throw new ArgumentException($"'{words[index]}' is not an option; options start with --.");
            var hasValue = index + 1 < words.Length && !words[index + 1].StartsWith("--", StringComparison.Ordinal);
            options[words[index][2..]] = hasValue ? words[++index] : "";
        }
    }

    public string Mode { get; }

    public bool Has(string name) => options.ContainsKey(name);

    public string? Text(string name) => options.GetValueOrDefault(name);

    /// <exception cref="ArgumentException">The option is missing.</exception>
    public string Required(string name) => Text(name) ?? throw new ArgumentException($"--{name} is missing.");

    /// <exception cref="FormatException">The value is not a number.</exception>
    public double Number(string name, double otherwise) =>
        Text(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
