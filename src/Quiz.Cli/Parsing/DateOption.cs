using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Quiz.Cli.Parsing;

/// <summary>The option <c>--date</c>: the day that a text's relative dates are told from.</summary>
internal static class DateOption
{
    public static Option<DateOnly?> Create() => new("--date")
    {
        Description = "The day that \"Monday\" and \"last year\" are told from, such as 2019-09-03.",
        HelpName = "YYYY-MM-DD",
        CustomParser = Read,
    };

    private static DateOnly? Read(ArgumentResult argument)
    {
        var value = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError($"\"{value}\" is no date; write it as 2019-09-03.");
        return null;
    }
}
