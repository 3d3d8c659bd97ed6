using System.Collections.Frozen;
using Quiz.Language.Entities;
using Quiz.Language.Lexing;

namespace Quiz.Language.Numbers;

/// <summary>Reads the unit after a number: "per cent", "years", "-year-old", "km/h", "square miles", "euros".</summary>
internal static class UnitReader
{
    private static readonly FrozenDictionary<string, string> Durations = Forms(
        "second:second seconds sec secs", "minute:minute minutes min mins", "hour:hour hours hr hrs", "day:day days", "week:week weeks",
        "month:month months", "year:year years yr yrs", "decade:decade decades", "century:century centuries");

    private static readonly FrozenDictionary<string, string> Measures = Forms(
        "mm:mm millimetre millimetres millimeter millimeters", "cm:cm centimetre centimetres centimeter centimeters",
        "m:metre metres meter meters", "km:km kilometre kilometres kilometer kilometers", "mile:mile miles", "foot:foot feet ft",
        "inch:inch inches", "yard:yard yards", "g:gram grams gramme grammes", "kg:kg kilo kilos kilogram kilograms kilogramme kilogrammes",
        "tonne:tonne tonnes", "ton:ton tons", "lb:lb lbs", "litre:litre litres liter liters", "gallon:gallon gallons", "acre:acre acres",
        "hectare:hectare hectares", "mph:mph", "km/h:kph kmh", "degree:degree degrees", "knot:knots", "watt:watt watts",
        "kilowatt:kw kilowatt kilowatts", "megawatt:mw megawatt megawatts", "gigawatt:gw gigawatt gigawatts", "kiloton:kiloton kilotons kilotonnes");

    /// <summary>Words that only follow a length, so that "8m" before them is metres.</summary>
    private static readonly FrozenSet<string> LengthWords = new[]
    {
        "long", "high", "tall", "wide", "deep", "away", "apart", "above", "below", "thick", "race", "sprint", "hurdles", "relay", "freestyle",
    }.ToFrozenSet();

    /// <summary>The unit at <paramref name="index"/>, with or without a hyphen before it.</summary>
    public static bool TryRead(LexemeSequence lexemes, int index, out Unit unit)
    {
        var hyphened = lexemes.IsHyphen(index);
        var at = lexemes.SkipHyphen(index);
        return TryReadPercent(lexemes, at, out unit)
            || TryReadAge(lexemes, at, out unit)
            || TryReadMeasure(lexemes, at, hyphened, out unit)
            || CurrencyReader.TryReadAfter(lexemes, at, out unit);
    }

    /// <summary>Whether the "m" at <paramref name="index"/> is for metres.</summary>
    public static bool IsMetre(LexemeSequence lexemes, int index) =>
        LengthWords.Contains(lexemes[lexemes.SkipHyphen(index + 1)].Lower) || lexemes.IsPhrase(index + 1, "of water");

    /// <summary>The duration unit that the word names, such as "year" for "years"; null where it is none.</summary>
    public static string? Duration(string lower) => Durations.GetValueOrDefault(lower);

    private static bool TryReadPercent(LexemeSequence lexemes, int at, out Unit unit)
    {
        unit = default;
        var end = lexemes.IsAny(at, "%", "percent") ? at + 1 : lexemes.IsPhrase(at, "per cent") ? at + 2 : at;
        if (lexemes.Is(at, "percentage") && lexemes.IsAny(at + 1, "point", "points"))
        {
            unit = new Unit("percentage point", EntityKind.Percent, at + 2);
            return true;
        }

        if (end == at) return false;
        unit = lexemes.IsAny(end, "point", "points")
            ? new Unit("percentage point", EntityKind.Percent, end + 1)
            : new Unit("%", EntityKind.Percent, end);
        return true;
    }

    private static bool TryReadAge(LexemeSequence lexemes, int at, out Unit unit)
    {
        unit = default;
        if (Duration(lexemes[at].Lower) is not { } span) return false;
        var old = lexemes.SkipHyphen(at + 1);
        if (!lexemes.IsAny(old, "old", "olds")) return false;
        unit = new Unit($"{span}-old", EntityKind.Duration, old + 1);
        return true;
    }

    private static bool TryReadMeasure(LexemeSequence lexemes, int at, bool hyphened, out Unit unit)
    {
        unit = default;
        var word = lexemes[at].Lower;
        if (Durations.TryGetValue(word, out var duration))
        {
            unit = new Unit(duration, EntityKind.Duration, at + 1);
            return true;
        }

        if (word is "square" or "cubic" or "sq" && Measures.TryGetValue(lexemes[at + 1].Lower, out var length))
        {
            unit = new Unit($"{(word == "cubic" ? "cubic" : "square")} {length}", EntityKind.Number, at + 2);
            return true;
        }

        if (word is "nautical" or "light" && TryReadMeasure(lexemes, lexemes.SkipHyphen(at + 1), hyphened, out var special))
        {
            unit = special with { Name = $"{word} {special.Name}", Kind = EntityKind.Number };
            return true;
        }

        if (word == "°" || Measures.GetValueOrDefault(word) == "degree") return TryReadDegrees(lexemes, at, out unit);
        if (!Measures.TryGetValue(word, out var measure)) return false;
        if (word == "km" && lexemes.Is(at + 1, "/") && lexemes.Is(at + 2, "h")) unit = new Unit("km/h", EntityKind.Number, at + 3);
        else if (measure is "km" or "mile" && lexemes.IsAny(at + 1, "per", "an") && lexemes.Is(at + 2, "hour")) unit = new Unit(measure == "km" ? "km/h" : "mph", EntityKind.Number, at + 3);
        else unit = new Unit(measure, EntityKind.Number, at + 1);
        return true;
    }

    private static bool TryReadDegrees(LexemeSequence lexemes, int at, out Unit unit)
    {
        var scaleAt = at + 1;
        unit = lexemes[scaleAt].Lower switch
        {
            "c" or "celsius" or "centigrade" => new Unit("°C", EntityKind.Number, scaleAt + 1),
            "f" or "fahrenheit" => new Unit("°F", EntityKind.Number, scaleAt + 1),
            _ => new Unit("degree", EntityKind.Number, scaleAt),
        };
        return true;
    }

    private static FrozenDictionary<string, string> Forms(params string[] entries) =>
        entries.Select(entry => entry.Split(':'))
            .SelectMany(entry => entry[1].Split(' ').Select(form => (Form: form, Name: entry[0])))
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Name);
}
