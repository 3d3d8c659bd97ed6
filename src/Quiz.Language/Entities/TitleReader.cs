using System.Collections.Frozen;
using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>
/// Finds the title right before a person's name: "Dr.", "President", "U.S. Secretary of State", "Chinese Foreign Minister",
/// "former prime minister". The whole phrase is the title; a country or nationality in it is a mention of its own beside that.
/// </summary>
internal static class TitleReader
{
    private const int LongestRole = 4;
    private const int LongestTitle = 9;

    /// <summary>Adjectives that belong to posts; others ("renowned", "new") describe the person.</summary>
    private static readonly FrozenSet<string> TitleAdjectives = new[]
    {
        "former", "then", "acting", "interim", "outgoing", "senior", "chief", "deputy", "vice", "assistant", "associate", "executive", "foreign", "political",
        "military", "presidential", "national", "federal", "special", "prime", "honorary", "regional", "general", "supreme", "first", "late", "royal",
    }.ToFrozenSet();

    /// <summary>Index of the title's first token; <paramref name="name"/> where there is none.</summary>
    /// <param name="name">Index of the first token of the name.</param>
    public static int FirstToken(Sentence sentence, int name, Func<int, bool> isPerson)
    {
        var first = RoleStart(sentence, name);
        if (first == name) first = MinisterOf(sentence, name);
        if (first == name) return name;
        while (first > 0 && name - first < LongestTitle && Belongs(sentence, first - 1, isPerson)) first--;
        while (first < name && sentence.Tokens[first].Tag == UniversalTag.Punct) first++;
        return first;
    }

    /// <summary>How many tokens at the start of a person's span are title: 2 of "Prime Minister Abe", 1 of "State Mike Pompeo" after "Secretary of".</summary>
    public static int TitleTokensIn(Sentence sentence, int first, int end)
    {
        for (var split = end - 1; split > first; split--)
        {
            if (!NameText.HasCapital(sentence.Tokens[split].Form)) continue;
            var start = RoleStart(sentence, split);
            if (start < split && (start <= first || sentence.Tokens[first].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj)) return split - first;
        }

        return 0;
    }

    /// <summary>The start of the longest role or form of address that ends before <paramref name="end"/>.</summary>
    private static int RoleStart(Sentence sentence, int end)
    {
        for (var length = Math.Min(LongestRole, end); length >= 1; length--)
        {
            var phrase = NameText.Of(sentence, end - length, end);
            if (Gazetteer.Default.IsRole(phrase)) return end - length;
            if (length <= 2 && Gazetteer.Default.IsHonorific(phrase)) return end - length;
        }

        return end;
    }

    /// <summary>"Minister of Foreign Affairs": a capital role, "of" and capital words up to the name.</summary>
    private static int MinisterOf(Sentence sentence, int end)
    {
        var at = end - 1;
        while (at > 0 && end - at <= 4 && sentence.Tokens[at].Tag is UniversalTag.Propn or UniversalTag.Noun && NameText.HasCapital(sentence.Tokens[at].Form)) at--;
        if (at < 1 || at == end - 1 || sentence.Tokens[at].Form is not ("of" or "for")) return end;
        var role = sentence.Tokens[at - 1];
        return NameText.HasCapital(role.Form) && role.Form is "Minister" or "Secretary" or "Chief" or "Head" or "Director" ? at - 1 : end;
    }

    private static bool Belongs(Sentence sentence, int index, Func<int, bool> isPerson)
    {
        var token = sentence.Tokens[index];
        if (isPerson(index)) return false;
        if (token.Form == "-") return index > 0;
        if (token.Tag == UniversalTag.Adj && !NameText.HasCapital(token.Form)) return TitleAdjectives.Contains(token.Form);
        return (token.Tag is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn && !token.Form.EndsWith('.'))
            || token.Form is "U.S." or "U.N." or "U.K." or "then" or "ex";
    }
}
