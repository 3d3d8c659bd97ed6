using Quiz.Language.Network;

namespace Quiz.Language.Training.Data;

/// <summary>Gathers the lists of names into the lexicon that the network looks tokens up in.</summary>
internal static class LexiconReader
{
    /// <summary>Shorter entries ("A", "It") mislead more than they help.</summary>
    private const int ShortestName = 3;

    /// <param name="treebanks">Folder of the treebanks.</param>
    /// <param name="data">Folder of the other training data.</param>
    public static NameLexicon Read(string treebanks, string data)
    {
        var entries = new Dictionary<string, NameClues>(StringComparer.Ordinal);
        foreach (var row in Rows(Path.Combine(treebanks, "lexicons", "wordnet-names.tsv"), header: false))
        {
            foreach (var kind in row[1].Split(','))
                Add(row[0], kind switch { "PER" => NameClues.PersonStart, "LOC" => NameClues.PlaceStart, _ => NameClues.OrganizationStart });
        }

        foreach (var row in Rows(Path.Combine(data, "lexicons", "countries.tsv"), header: true))
        {
            foreach (var name in row[1].Split('|').Concat(row[2].Split('|')).Concat(row[3].Split('|')))
                Add(name, NameClues.PlaceStart);
            foreach (var name in row[4].Split('|').Concat(row[5].Split('|')))
                Add(name, NameClues.Demonym);
        }

        foreach (var row in Rows(Path.Combine(data, "lexicons", "norp-wordnet.tsv"), header: true))
            Add(row[0], NameClues.Demonym);
        foreach (var row in Rows(Path.Combine(data, "lexicons", "first-names.tsv"), header: true))
            Add(row[0], NameClues.FirstName | Common(row[^1]));
        foreach (var row in Rows(Path.Combine(data, "lexicons", "surnames.tsv"), header: true))
            Add(row[0], NameClues.Surname | Common(row[^1]));
        return NameLexicon.Of(entries);

        void Add(string name, NameClues clues)
        {
            if (name.Length >= ShortestName && char.IsUpper(name[0]))
                entries[name] = entries.GetValueOrDefault(name) | clues;
        }
    }

    /// <summary>Fields of the lines of a tab-separated file.</summary>
    public static IEnumerable<string[]> Rows(string path, bool header) => File.ReadLines(path).Skip(header ? 1 : 0).Select(line => line.Split('\t'));

    private static NameClues Common(string flag) => flag == "1" ? NameClues.CommonWord : NameClues.None;
}
