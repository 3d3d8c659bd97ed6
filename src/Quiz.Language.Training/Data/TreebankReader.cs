using System.Globalization;
using Quiz.Language.Network;

namespace Quiz.Language.Training.Data;

/// <summary>Reads the syntactic words of CoNLL-U files; multiword and empty tokens are passed over.</summary>
internal static class TreebankReader
{
    private const string VerbFormKey = "VerbForm=";

    public static List<TrainingSentence> Read(string path)
    {
        var sentences = new List<TrainingSentence>();
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                    sentences.Add(Sentence(rows));
                rows.Clear();
            }
            else if (line[0] != '#')
            {
                var row = line.Split('\t');
                if (!row[0].AsSpan().ContainsAny('-', '.'))
                    rows.Add(row);
            }
        }

        return sentences;
    }

    private static TrainingSentence Sentence(List<string[]> rows) => new()
    {
        Words = [.. rows.Select(row => row[1])],
        Tree = new TreeAnnotation(
            [.. rows.Select(row => TokenTag.Parse($"{row[3]}|{row[4]}|{VerbForm(row[5])}"))],
            [.. rows.Select(row => int.Parse(row[6], CultureInfo.InvariantCulture) - 1)],
            [.. rows.Select(row => row[7])]),
    };

    private static string VerbForm(string features) =>
        features.Split('|').FirstOrDefault(feature => feature.StartsWith(VerbFormKey, StringComparison.Ordinal))?[VerbFormKey.Length..] ?? "";
}
