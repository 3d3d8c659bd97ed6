using System.Collections.Frozen;

namespace Quiz.Language.Segmentation;

/// <summary>Words that are written with a full stop of their own, which then is part of the token.</summary>
internal static class Abbreviations
{
    // Before a name: no sentence ends after one.
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mlle", "Mme", "Dr", "Drs", "Prof", "Profs", "Rev", "Fr", "Hon", "Gen", "Col", "Maj", "Capt",
        "Lt", "Sgt", "Cpl", "Pvt", "Cmdr", "Cdr", "Adm", "Brig", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Pres", "Supt", "Insp",
        "Det", "Amb", "Msgr", "Ald", "Dir", "Atty", "Sec", "St", "Ste", "Mt", "Mts", "Ft", "Pt");

    private static readonly FrozenSet<string> Months = FrozenSet.Create(StringComparer.Ordinal,
        "Jan", "Feb", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

    private static readonly FrozenSet<string> Others = FrozenSet.Create(StringComparer.Ordinal,
        "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "Bros", "Cos", "Assn", "Dept", "Depts", "Univ", "Ave", "Blvd", "Rd", "Hwy", "Pkwy", "Expy", "Ph", "Attn",
        "Esq", "Vol", "Vols", "Que", "Sc", "Cie", "Mfg", "Intl", "Natl", "Govt", "Govts", "Conf", "Dist", "Div", "Est", "Ext", "Tel", "Spec",
        "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri",
        "Calif", "Conn", "Fla", "Ga", "Ill", "Ky", "La", "Mich", "Minn", "Miss", "Mont", "Neb", "Nev", "Okla", "Penn", "Tenn", "Tex", "Va", "Vt", "Wis", "Wyo", "Colo", "Ariz", "Ont",
        "vs", "Vs", "etc", "Etc", "eg", "approx", "est", "dept", "depts", "div", "govt", "esp", "Esp", "incl", "excl", "misc", "ext", "vol", "vols", "lb", "lbs", "oz",
        "ft", "sq", "cf", "ca", "pp", "viz", "ibid", "al", "eds", "trans", "ff", "yrs", "hrs", "mins", "tsp", "tbsp", "attn", "assoc", "arrv", "Arrv", "ed", "Ed");

    // Words of their own, and abbreviations only where a number follows: "No. 3", "p. 12", "Mar. 4".
    private static readonly FrozenSet<string> BeforeNumbers = FrozenSet.Create(StringComparer.Ordinal,
        "No", "Nos", "no", "nos", "p", "pp", "Fig", "Figs", "fig", "Art", "art", "Ch", "ch", "Sec", "sec", "Par", "Para", "c", "Mar", "Eq", "Ver", "ver", "Op", "op", "v");

    // End a sentence as readily as any word does.
    private static readonly FrozenSet<string> Closing = FrozenSet.Create(StringComparer.Ordinal, "etc", "Etc", "al", "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "yrs", "hrs", "mins", "lbs", "oz", "ft");

    /// <summary>Whether the full stop after <paramref name="word"/> belongs to it.</summary>
    /// <param name="word">The letters before the full stop.</param>
    /// <param name="after">What follows the full stop in the same paragraph.</param>
    public static bool TakeFullStop(ReadOnlySpan<char> word, ReadOnlySpan<char> after)
    {
        if (word.IsEmpty)
            return false;
        // "etc." that ends a sentence is written with one full stop, and the treebanks give it to the sentence.
        if (IsClosing(word) && EndsSentence(after))
            return false;
        if (IsDotted(word) || IsTitle(word) || IsMonth(word) || Others.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return true;
        if (BeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && StartsWithNumber(after))
            return true;
        return word.Length == 1 && IsInitial(word[0], after);
    }

    /// <summary>Whether <paramref name="word"/>, without its full stop, stands before a name: "Mr", "Gen".</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsMonth(ReadOnlySpan<char> word) =>
        Months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || word is "Mar";

    /// <summary>Whether a sentence often ends with <paramref name="word"/>: "etc", "Inc".</summary>
    public static bool IsClosing(ReadOnlySpan<char> word) => Closing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether what <paramref name="word"/> points to must follow it: "e.g", "vs".</summary>
    public static bool LeadsOn(ReadOnlySpan<char> word) => word is "e.g" or "i.e" or "vs" or "cf" or "approx" or "E.g" or "I.e" or "viz";

    /// <summary>Letters parted by full stops: "U.S", "a.m", "Ph.D", without the last stop.</summary>
    public static bool IsDotted(ReadOnlySpan<char> word)
    {
        var stop = word.LastIndexOf('.');
        if (stop <= 0 || stop == word.Length - 1 || word.Length > 12)
            return false;
        foreach (var part in word.Split('.'))
        {
            var length = part.End.Value - part.Start.Value;
            if (length is 0 or > 2)
                return false;
        }
        return true;
    }

    private static bool EndsSentence(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart();
        return rest.IsEmpty || rest.Length < after.Length && SentenceOpeners.Open(rest);
    }

    private static bool StartsWithNumber(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart();
        return rest.Length < after.Length && !rest.IsEmpty && (char.IsDigit(rest[0]) || rest[0] == '#');
    }

    // "M. Anderson", "Steffen W. Graae" and "J.K. Rowling" against "Plan B. It failed", where the letter ends the sentence.
    private static bool IsInitial(char letter, ReadOnlySpan<char> after)
    {
        if (!char.IsUpper(letter))
            return false;
        if (after.IsEmpty)
            return false;
        if (!char.IsWhiteSpace(after[0]))
            return char.IsLetter(after[0]) || after[0] is ',' or '\'' or '’' or '-' or ')';
        var next = after[1..].TrimStart();
        return next.IsEmpty is false && (char.IsUpper(next[0]) || char.IsLower(next[0]) || next[0] is '&' or '(') && !SentenceOpeners.Open(next);
    }
}
