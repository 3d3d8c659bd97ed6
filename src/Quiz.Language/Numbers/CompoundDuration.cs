using Quiz.Language.Entities;
using Quiz.Language.Lexing;

namespace Quiz.Language.Numbers;

/// <summary>Reads on from a first measure to a finer one: "five hours and 20 minutes" is 320 minutes, "6 feet 2 inches" is 74 inches.</summary>
internal static class CompoundDuration
{
    public static bool TryRead(LexemeSequence lexemes, decimal? value, Unit unit, out decimal? sum, out Unit finer)
    {
        sum = null;
        finer = default;
        var next = lexemes.IsAny(unit.End, "and", ",") ? unit.End + 1 : unit.End;
        if (!CardinalReader.TryRead(lexemes, next, out var cardinal) || cardinal.ScaleLetter) return false;
        if (!UnitReader.TryRead(lexemes, cardinal.End, out finer) || finer.Kind is not (EntityKind.Duration or EntityKind.Number)) return false;
        if (Factor(unit.Name, finer.Name) is not { } factor || cardinal.Value >= factor) return false;
        sum = NumberWords.Multiply(value, factor) + cardinal.Value;
        return true;
    }

    private static int? Factor(string unit, string finer) => (unit, finer) switch
    {
        ("hour", "minute") or ("minute", "second") => 60,
        ("day", "hour") => 24,
        ("week", "day") => 7,
        ("year", "month") => 12,
        ("foot", "inch") => 12,
        _ => null,
    };
}
