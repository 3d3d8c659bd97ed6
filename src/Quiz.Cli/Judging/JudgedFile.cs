using System.Globalization;

namespace Quiz.Cli.Judging;

/// <summary>
/// Judged questions as tab-separated text: article, rule, type, stem, key, the lines that failed (numbers parted by commas,
/// "-" for none), reason. The first line names the columns.
/// </summary>
internal static class JudgedFile
{
    private const string Header = "article\trule\ttype\tstem\tkey\tfailed\treason";
    private const int Lines = 10;

    /// <exception cref="CommandException">The text is no such file; the message names the line.</exception>
    public static IReadOnlyList<JudgedItem> Read(string text)
    {
        var rows = text.ReplaceLineEndings("\n").Split('\n');
        if (rows[0] != Header)
            throw new CommandException(ExitCode.BadInput, $"Line 1: the columns must be {Header.Replace("\t", ", ", StringComparison.Ordinal)}.");
        var items = new List<JudgedItem>();
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i].Length > 0)
                items.Add(ReadRow(rows[i].Split('\t'), i + 1));
        }
        return items;
    }

    private static JudgedItem ReadRow(string[] fields, int line)
    {
        if (fields.Length is not (6 or 7))
            throw new CommandException(ExitCode.BadInput, $"Line {line}: there are {fields.Length} columns instead of 7.");
        var failed = new List<int>();
        foreach (var number in fields[5] == "-" ? [] : fields[5].Split(',', StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < 1 or > Lines)
                throw new CommandException(ExitCode.BadInput, $"Line {line}: \"{number}\" is no line of the sheet; there are 1 to {Lines}.");
            failed.Add(value);
        }
        return new(fields[0], fields[1], fields[2], fields[3], fields[4], failed, fields.Length == 7 ? fields[6] : "");
    }
}
