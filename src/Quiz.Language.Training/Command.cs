using System.Globalization;

namespace Quiz.Language.Training;

/// <summary>Reads the command line: a command, then options of the form <c>--name value</c>.</summary>
internal static class Command
{
    private const string Usage = """
        train    --treebanks DIR --data DIR --out FILE [--epochs N] [--seed N] [--hidden N] [--threads N] [--hold-out true] [--targets-after N]
        text     --treebanks DIR --data DIR --out FILE [--seed N]      sentence splitter and lemmas only
        evaluate --treebanks DIR --data DIR [--model FILE] [--part dev|test]
        """;

    public static int Run(string[] args)
    {
        if (args.Length % 2 != 1)
            return Fail(Usage);
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < args.Length; i += 2)
            options[args[i]] = args[i + 1];
        try
        {
            switch (args[0])
            {
                case "train":
                    TrainCommand.Run(options);
                    return 0;
                case "text":
                    TextStagesCommand.Run(options);
                    return 0;
                case "evaluate":
                    EvaluateCommand.Run(options);
                    return 0;
                default:
                    return Fail(Usage);
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException or ArgumentException or FormatException)
        {
            return Fail(error.Message);
        }
    }

    public static string Required(this IReadOnlyDictionary<string, string> options, string name) =>
        options.TryGetValue(name, out var value) ? value : throw new ArgumentException($"Missing {name}.\n{Usage}");

    public static int Number(this IReadOnlyDictionary<string, string> options, string name, int otherwise) =>
        options.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public static float Fraction(this IReadOnlyDictionary<string, string> options, string name, float otherwise) =>
        options.TryGetValue(name, out var value) ? float.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
