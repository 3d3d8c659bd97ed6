using Quiz.Language.Tagging;

namespace Quiz.Language.Training.Data;

/// <summary>Reads files of one token a line with IOB2 labels in the last column and the word before it.</summary>
internal static class EntityFileReader
{
    /// <summary>The part of a <c># newdoc</c> line that a sentence's <see cref="TrainingSentence.Part"/> is taken from.</summary>
    private const string LevelKey = "level = ";

    /// <param name="scheme">Spans of kinds that it does not have are left out.</param>
    public static List<TrainingSentence> Read(string path, SpanScheme scheme, float weight = 1)
    {
        var sentences = new List<TrainingSentence>();
        var words = new List<string>();
        var labels = new List<string>();
        var part = "";
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0)
                    sentences.Add(new TrainingSentence { Words = [.. words], Scheme = scheme, Spans = Spans(labels, scheme), SpanWeight = weight, Part = part });
                words.Clear();
                labels.Clear();
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                part = line.Split('|').Select(field => field.Trim()).FirstOrDefault(field => field.StartsWith(LevelKey, StringComparison.Ordinal))?[LevelKey.Length..] ?? "";
            }
            else if (line.Split('\t') is { Length: >= 2 } row)
            {
                words.Add(row[^2]);
                labels.Add(row[^1]);
            }
        }

        return sentences;
    }

    private static LabelledSpan[] Spans(List<string> labels, SpanScheme scheme)
    {
        var spans = new List<LabelledSpan>();
        for (var first = 0; first < labels.Count; first++)
        {
            if (!labels[first].StartsWith("B-", StringComparison.Ordinal))
                continue;
            var name = labels[first][2..];
            var end = first + 1;
            while (end < labels.Count && labels[end] == "I-" + name)
                end++;
            var kind = scheme.Kinds.IndexOf(name);
            if (kind >= 0)
                spans.Add(new LabelledSpan(first, end - first, kind, 1));
        }

        return [.. spans];
    }
}
