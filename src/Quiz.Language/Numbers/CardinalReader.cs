using System.Globalization;
using Quiz.Language.Lexing;

namespace Quiz.Language.Numbers;

/// <summary>Reads cardinal numbers in figures and words: "1,200", "1.2 million", "two hundred and fifty", "half a million", "tens of thousands".</summary>
internal static class CardinalReader
{
    /// <summary>More digits than a decimal holds would overflow.</summary>
    private const int MostDigits = 20;

    public static bool TryRead(LexemeSequence lexemes, int index, out Cardinal cardinal) =>
        TryReadFigure(lexemes, index, out cardinal)
        || TryReadWords(lexemes, index, out cardinal)
        || TryReadWithArticle(lexemes, index, out cardinal)
        || TryReadVague(lexemes, index, out cardinal);

    /// <summary>The value of a figure; null where it is too long to be one.</summary>
    public static decimal? Figure(string digits) =>
        digits.Length <= MostDigits && decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private static bool TryReadFigure(LexemeSequence lexemes, int index, out Cardinal cardinal)
    {
        cardinal = default;
        if (!lexemes.IsDigits(index)) return false;
        var value = Figure(lexemes[index].Lower);
        var end = index + 1;
        if (lexemes[end].Glued && VulgarFraction(lexemes[end].Lower) is { } part)
        {
            value += part;
            end++;
        }

        if (lexemes[end].Glued && lexemes.IsAny(end, "m", "k"))
        {
            cardinal = lexemes.Is(end, "k") ? new Cardinal(NumberWords.Multiply(value, 1_000), end + 1) : new Cardinal(value, end, ScaleLetter: true);
            return true;
        }

        cardinal = Scaled(lexemes, value, end);
        return true;
    }

    private static bool TryReadWords(LexemeSequence lexemes, int index, out Cardinal cardinal)
    {
        cardinal = default;
        decimal? total = 0, current = null;
        var end = index;
        while (true)
        {
            var next = end == index ? end : Joint(lexemes, end, current);
            var word = lexemes[next].Lower;
            if (NumberWords.Ten(word) is { } ten && (current is null || current % 100 == 0))
            {
                current = (current ?? 0) + ten;
            }
            else if (NumberWords.Unit(word) is { } unit && (current is null || current % 100 == 0 || (current % 10 == 0 && current % 100 >= 20 && unit is > 0 and < 10)))
            {
                current = (current ?? 0) + unit;
            }
            else if (word == "hundred" && current is > 0 and < 100)
            {
                current *= 100;
            }
            else if (word == "dozen" && current is > 0 and < 100 && total == 0)
            {
                cardinal = new Cardinal(current * 12, next + 1);
                return true;
            }
            else if (NumberWords.Scale(word) is { } scale && current is > 0)
            {
                total = total + NumberWords.Multiply(current, scale);
                current = null;
            }
            else
            {
                break;
            }

            end = next + 1;
        }

        if (end == index) return false;
        cardinal = WithHalf(lexemes, total + (current ?? 0), end);
        return true;
    }

    /// <summary>Where the number goes on after a hyphen ("twenty-one") or "and" ("two hundred and one").</summary>
    private static int Joint(LexemeSequence lexemes, int end, decimal? current)
    {
        var after = lexemes.SkipHyphen(end);
        var afterAnd = lexemes.SkipHyphen(after + 1);
        var continues = (current is null || (current % 100 == 0 && current > 0)) && lexemes.Is(after, "and")
            && (NumberWords.Unit(lexemes[afterAnd].Lower) ?? NumberWords.Ten(lexemes[afterAnd].Lower)) is > 0;
        return continues ? afterAnd : after;
    }

    private static bool TryReadWithArticle(LexemeSequence lexemes, int index, out Cardinal cardinal)
    {
        cardinal = default;
        if (lexemes.Is(index, "half"))
        {
            var article = lexemes.IsAny(index + 1, "a", "-") ? index + 2 : index + 1;
            if (NumberWords.Scale(lexemes[article].Lower) is not { } halved && !lexemes.Is(article, "dozen")) return false;
            var of = NumberWords.Scale(lexemes[article].Lower) ?? 12;
            cardinal = new Cardinal(of / 2, article + 1);
            return true;
        }

        if (!lexemes.IsAny(index, "a", "an")) return false;
        decimal? value = lexemes[index + 1].Lower switch { "hundred" => 100, "dozen" => 12, var word => NumberWords.Scale(word) };
        if (value is null) return false;
        var end = index + 2;
        if (value == 100 && NumberWords.Scale(lexemes[end].Lower) is { } scale)
        {
            value *= scale;
            end++;
        }
        else if (lexemes.Is(end, "and") && lexemes.IsPhrase(end + 1, "a half"))
        {
            value *= 1.5m;
            end += 3;
        }

        cardinal = new Cardinal(value, end);
        return true;
    }

    /// <summary>"dozens", "tens of thousands", "several hundred", "a few thousand", "many millions".</summary>
    private static bool TryReadVague(LexemeSequence lexemes, int index, out Cardinal cardinal)
    {
        cardinal = default;
        if (NumberWords.IsVaguePlural(lexemes[index].Lower))
        {
            if (lexemes.IsAny(index, "tens", "scores") && !lexemes.Is(index + 1, "of")) return false;
            var end = index + 1;
            while (lexemes.Is(end, "of") && NumberWords.IsVaguePlural(lexemes[end + 1].Lower)) end += 2;
            if (lexemes.Is(index, "tens") && end == index + 1) return false;
            cardinal = new Cardinal(null, end);
            return true;
        }

        var scaleAt = lexemes.IsAny(index, "several", "few", "many") ? index + 1 : lexemes.IsPhrase(index, "a few") ? index + 2 : -1;
        if (scaleAt < 0 || !IsScaleWord(lexemes[scaleAt].Lower)) return false;
        cardinal = new Cardinal(null, IsScaleWord(lexemes[scaleAt + 1].Lower) ? scaleAt + 2 : scaleAt + 1);
        return true;
    }

    private static bool IsScaleWord(string word) => word is "hundred" or "dozen" || NumberWords.Scale(word) is not null;

    /// <summary>Applies the scale words after a figure: "1.2 million", "3bn", "250-million".</summary>
    private static Cardinal Scaled(LexemeSequence lexemes, decimal? value, int end)
    {
        var scaleAt = lexemes.SkipHyphen(end);
        if (lexemes.Is(scaleAt, "hundred")) return new Cardinal(NumberWords.Multiply(value, 100), scaleAt + 1);
        if (lexemes.Is(scaleAt, "dozen")) return new Cardinal(NumberWords.Multiply(value, 12), scaleAt + 1);
        return NumberWords.Scale(lexemes[scaleAt].Lower) is { } scale
            ? new Cardinal(NumberWords.Multiply(value, scale), scaleAt + 1)
            : new Cardinal(value, end);
    }

    /// <summary>"two and a half", "two-and-a-half million".</summary>
    private static Cardinal WithHalf(LexemeSequence lexemes, decimal? value, int end)
    {
        var and = lexemes.SkipHyphen(end);
        var article = lexemes.SkipHyphen(and + 1);
        var half = lexemes.SkipHyphen(article + 1);
        if (!lexemes.Is(and, "and") || !lexemes.Is(article, "a") || !lexemes.Is(half, "half")) return new Cardinal(value, end);
        return Scaled(lexemes, value + 0.5m, half + 1);
    }

    private static decimal? VulgarFraction(string character) => character switch
    {
        "½" => 0.5m, "¼" => 0.25m, "¾" => 0.75m, _ => null,
    };
}
