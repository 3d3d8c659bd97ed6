using System.Globalization;

namespace Quiz.Language.Conllu;

/// <summary>Writes CoNLL-U, with line ends as the format wants them on every machine.</summary>
public static class ConlluWriter
{
    public static void Write(TextWriter writer, IEnumerable<ConlluSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sentences);
        foreach (var sentence in sentences)
            Write(writer, sentence);
    }

    private static void Write(TextWriter writer, ConlluSentence sentence)
    {
        foreach (var comment in sentence.Comments)
            writer.Write($"# {comment}\n");
        var ranges = sentence.Ranges.ToDictionary(range => range.First);
        foreach (var word in sentence.Words)
        {
            if (ranges.TryGetValue(word.Id, out var range))
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}\t{range.Form}\t_\t_\t_\t_\t_\t_\t_\t{range.Misc}\n"));
            var head = word.Head?.ToString(CultureInfo.InvariantCulture) ?? ConlluWord.None;
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{word.Id}\t{word.Form}\t{word.Lemma}\t{word.Upos}\t{word.Xpos}\t{word.Feats}\t{head}\t{word.Deprel}\t{word.Deps}\t{word.Misc}\n"));
        }
        writer.Write('\n');
    }
}
