using Quiz.Language.Entities;
using Quiz.Language.Lexing;

namespace Quiz.Language.Numbers;

/// <summary>Finds and normalises the number expressions of one sentence.</summary>
internal sealed class NumberFinder
{
    private readonly LexemeSequence lexemes;
    private readonly Sentence sentence;
    private readonly List<NumberMention> found = [];

    private NumberFinder(LexemeSequence lexemes, Sentence sentence)
    {
        this.lexemes = lexemes;
        this.sentence = sentence;
    }

    /// <param name="taken">Stretches that are dates or times, in order; numbers inside them are theirs.</param>
    public static IReadOnlyList<NumberMention> Find(LexemeSequence lexemes, Sentence sentence, IReadOnlyList<TextSpan> taken)
    {
        var finder = new NumberFinder(lexemes, sentence);
        var index = 0;
        while (index < lexemes.Count)
        {
            var start = lexemes[index].Span.Start;
            index = taken.Any(span => span.Start <= start && start < span.End) ? index + 1 : finder.ReadAt(index);
        }

        finder.found.RemoveAll(number => taken.Any(number.Span.Overlaps));
        return finder.found;
    }

    /// <summary>Reads what stands at <paramref name="index"/> and answers where to go on.</summary>
    private int ReadAt(int index)
    {
        if (IsPartOfName(index)) return SkipDigits(index);
        if (CurrencyReader.TryReadBefore(lexemes, index, out var currency, out var amountAt) && CardinalReader.TryRead(lexemes, amountAt, out var amount))
            return AddMoney(index, currency, amount);
        if (FractionReader.TryRead(lexemes, index, sentence, out var fraction)) return AddFraction(index, fraction);
        if (OrdinalReader.TryRead(lexemes, index, out var ordinal))
        {
            if (IsOrdinal(index, ordinal.End)) Add(index, ordinal.End, EntityKind.Ordinal, ordinal.Value, null);
            return ordinal.End;
        }

        if (CardinalReader.TryRead(lexemes, index, out var cardinal)) return AddCardinal(index, cardinal);
        if (VagueDurationReader.TryRead(lexemes, index, out var vague))
        {
            Add(index + vague.Skip, vague.End, EntityKind.Duration, vague.Value, vague.Unit);
            return vague.End;
        }

        if (lexemes.Is(index, "twice") && !lexemes.IsAny(index + 1, "as", "the", "that")) Add(index, index + 1, EntityKind.Number, 2, null);
        return index + 1;
    }

    private int AddMoney(int first, string currency, Cardinal amount)
    {
        if (amount.ScaleLetter) amount = amount.TimesMillion();
        var end = lexemes.Is(amount.End, "tn") ? amount.End + 1 : amount.End;
        Add(first, end, EntityKind.Money, amount.Value, currency);
        return end;
    }

    private int AddFraction(int first, Cardinal fraction)
    {
        if (UnitReader.TryRead(lexemes, fraction.End, out var unit)) return AddMeasured(first, fraction, unit);
        Add(first, fraction.End, EntityKind.Number, fraction.Value, null);
        return fraction.End;
    }

    private int AddCardinal(int first, Cardinal cardinal)
    {
        if (cardinal.ScaleLetter)
        {
            if (UnitReader.IsMetre(lexemes, cardinal.End)) return AddMeasured(first, cardinal, new Unit("m", EntityKind.Number, cardinal.End + 1));
            cardinal = cardinal.TimesMillion();
        }

        if (IsOther(first, cardinal.End, out var end)) return end;
        if (TryReadRangeEnd(cardinal, first, out var second)) return AddRange(first, second);
        if (UnitReader.TryRead(lexemes, cardinal.End, out var unit)) return AddMeasured(first, cardinal, unit);
        if (lexemes.Is(first, "one") && cardinal.End == first + 1 && !IsCounting(first)) return cardinal.End;
        Add(first, cardinal.End, EntityKind.Number, cardinal.Value, null);
        return cardinal.End;
    }

    private int AddMeasured(int first, Cardinal cardinal, Unit unit)
    {
        var value = NumberWords.Multiply(cardinal.Value, unit.Factor);
        // "one day" alone most often means some day.
        if (unit.Name == "day" && lexemes.Is(first, "one") && lexemes.Is(first + 1, "day")) return unit.End;
        if (CompoundDuration.TryRead(lexemes, value, unit, out var sum, out var finer))
        {
            Add(first, finer.End, unit.Kind, sum, finer.Name);
            return finer.End;
        }

        Add(first, unit.End, unit.Kind, value, unit.Name);
        return unit.End;
    }

    /// <summary>"10-15", "30,000 to 100,000", "between two and three": one expression of no one value.</summary>
    private bool TryReadRangeEnd(Cardinal cardinal, int first, out Cardinal second)
    {
        second = default;
        var joint = cardinal.End;
        var isJoint = lexemes.IsHyphen(joint) || lexemes.IsAny(joint, "to", "or") || (lexemes.Is(joint, "and") && lexemes.Is(first - 1, "between"));
        if (!isJoint || cardinal.Value is null) return false;
        return !lexemes.IsAny(joint + 1, "a", "an") && CardinalReader.TryRead(lexemes, joint + 1, out second) && second.Value > cardinal.Value;
    }

    private int AddRange(int first, Cardinal second)
    {
        if (second.ScaleLetter) second = second.TimesMillion();
        var isMeasured = UnitReader.TryRead(lexemes, second.End, out var unit);
        var end = isMeasured ? unit.End : second.End;
        Add(first, end, isMeasured ? unit.Kind : EntityKind.Number, null, isMeasured ? unit.Name : null);
        return end;
    }

    private void Add(int first, int end, EntityKind kind, decimal? value, string? unit)
    {
        var hedge = HedgeReader.Before(lexemes, first, sentence, kind == EntityKind.Duration);
        found.Add(new NumberMention(lexemes.Cover(first, end), sentence.Index, kind, value, unit, hedge));
    }

    /// <summary>"MH370", "G20", "Covid-19", "Article 9", "Apollo 11": figures that belong to a name.</summary>
    private bool IsPartOfName(int index)
    {
        if (!lexemes.IsDigits(index)) return false;
        var before = lexemes[index - 1];
        if (lexemes[index].Glued && before.Kind == LexemeKind.Word) return true;
        if (lexemes[index].Glued && before.Lower is ("/" or "@" or "#" or "_" or "=" or "&" or ":")) return true;
        if (lexemes[index].Glued && before.Lower == "-" && before.Glued && lexemes.IsWord(index - 2) && !IsNumberWord(lexemes[index - 2].Lower)) return true;
        if (before.Kind != LexemeKind.Word || !before.Capital) return false;
        var token = sentence.TokenAt(lexemes[index].Span.Start);
        var name = sentence.TokenAt(before.Span.Start);
        if (token < 0 || name < 0 || name == token || sentence.Tokens[name].Tag != UniversalTag.Propn) return false;
        var following = token + 1 < sentence.Tokens.Length ? sentence.Tokens[token + 1].Tag : UniversalTag.Punct;
        return following is not (UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Sym)
            && !lexemes.IsAny(index + 1, "%", "-") && lexemes[index + 1] is not { Glued: true, Kind: LexemeKind.Word };
    }

    /// <summary>Figures that are no number of things: "24/7", "3D", "737s", "No. 1".</summary>
    private bool IsOther(int first, int after, out int end)
    {
        end = after;
        if (!lexemes.IsDigits(first)) return false;
        var next = lexemes[after];
        if (next.Glued && next.Lower is ("/" or ":") && lexemes[after + 1] is { Glued: true, Kind: LexemeKind.Digits })
        {
            end = after + 2;
            return true;
        }

        if (next is { Glued: true, Kind: LexemeKind.Word } && after == first + 1 && !UnitReader.TryRead(lexemes, after, out _))
        {
            end = after + 1;
            return true;
        }

        return lexemes.Is(first - 1, "number") || (lexemes.Is(first - 1, ".") && lexemes.Is(first - 2, "no") && lexemes[first - 2].Capital);
    }

    /// <summary>"one" is a number where it counts a noun, and not in "one of them" or "no one".</summary>
    private bool IsCounting(int index)
    {
        var at = sentence.TokenAt(lexemes[index].Span.Start);
        return at >= 0 && sentence.Tokens[at] is { Tag: UniversalTag.Num, Relation: "nummod" } token && token.Head > at;
    }

    /// <summary>Not where "second" is a unit of time, "first" an adverb or the ordinal part of a name: "First Lady".</summary>
    private bool IsOrdinal(int first, int end)
    {
        var at = sentence.TokenAt(lexemes[first].Span.Start);
        if (at < 0) return false;
        var token = sentence.Tokens[at];
        if (lexemes[first].Capital && at > 0 && lexemes[end].Capital) return false;
        return lexemes.IsDigits(first) || end > first + 1 || token.Tag is UniversalTag.Adj or UniversalTag.Num;
    }

    private static bool IsNumberWord(string word) => NumberWords.Unit(word) is not null || NumberWords.Ten(word) is not null || word is "mid" or "sub";

    private int SkipDigits(int index) => lexemes.SkipHyphen(index + 1);
}
