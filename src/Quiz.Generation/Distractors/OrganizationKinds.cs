using System.Collections.Frozen;

namespace Quiz.Generation.Distractors;

/// <summary>What sort of body an organisation is, by the words of its name: a police force is no option beside a furniture shop.</summary>
internal static class OrganizationKinds
{
    private static readonly FrozenDictionary<string, string> Kinds = Read(
        "police: police constabulary carabinieri gendarmerie sheriff",
        "university: university college institute academy polytechnic",
        "school: school schools",
        "party: party democrats republicans labour conservatives tories greens fein",
        "court: court courts tribunal",
        "ministry: ministry department treasury office pentagon",
        "parliament: parliament senate congress assembly commons lords knesset bundestag duma council",
        "bank: bank banks fed",
        "museum: museum gallery library theatre opera",
        "hospital: hospital clinic infirmary nhs",
        "press: times guardian post news bbc cnn reuters tribune herald telegraph mail magazine journal observer tv radio press",
        "team: fc afc united rovers wanderers athletic",
        "company: inc ltd plc corp corporation company group airlines airways motors holdings energy software bank banks",
        "charity: foundation trust charity fund society relief aid",
        "alliance: union nations nato commission organization organisation agency association federation committee confederation");

    // Bodies of these kinds are known for what they are by anyone; beside them only their like is plausible.
    private static readonly string[] Distinct = ["police", "university", "school", "party", "court", "ministry", "parliament", "museum", "hospital"];

    private static readonly FrozenSet<string> Places = FrozenSet.Create(
        "valley", "street", "road", "park", "island", "islands", "river", "lake", "mountain", "bay", "hill", "county", "square", "avenue", "lane", "beach", "forest", "coast", "peninsula", "airport", "stadium");

    /// <summary>The kind; null where the name does not tell.</summary>
    public static string? Of(string name)
    {
        var words = Text.Words.Of(name);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (Kinds.GetValueOrDefault(words[i].ToLowerInvariant()) is { } kind)
                return kind;
        }
        return null;
    }

    /// <summary>Whether an organisation may stand beside another as a wrong option.</summary>
    public static bool GoTogether(string key, string other)
    {
        if (IsPlace(other))
            return false;
        var (mine, theirs) = (Of(key), Of(other));
        return mine == theirs || !(mine is not null && Distinct.Contains(mine)) && !(theirs is not null && Distinct.Contains(theirs));
    }

    // "Lea Valley", taken for a body by mistake.
    private static bool IsPlace(string name) => Text.Words.Of(name) is [.., var last] && Places.Contains(last.ToLowerInvariant());

    private static FrozenDictionary<string, string> Read(params string[] lines)
    {
        var table = new Dictionary<string, string>();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                table.TryAdd(word, line[..colon]);
        }
        return table.ToFrozenDictionary();
    }
}
