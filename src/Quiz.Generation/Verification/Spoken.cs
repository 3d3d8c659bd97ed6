using Quiz.Language;

namespace Quiz.Generation.Verification;

/// <summary>Which words of a stem stand between quotation marks: they are someone's, and no flaw of the question.</summary>
internal static class Spoken
{
    public static bool[] In(IReadOnlyList<Token> stem)
    {
        var (flags, open) = (new bool[stem.Count], false);
        for (var i = 0; i < stem.Count; i++)
        {
            if (stem[i].Form is "“" or "``")
                open = true;
            else if (stem[i].Form is "”" or "''")
                open = false;
            else if (stem[i].Form == "\"")
                open = !open;
            flags[i] = open;
        }
        return flags;
    }
}
