using System.Collections.Immutable;
using System.Text;
using Quiz.Language.Conllu;

namespace Quiz.Language.Training.Segmentation;

/// <summary>Text put together from a treebank, with what the treebank says of its seams; paragraphs are parted by empty lines.</summary>
/// <param name="Sentences">Where each sentence of the treebank stands in the text.</param>
/// <param name="Words">Where each syntactic word stands in the text.</param>
internal sealed record TreebankText(string Text, ImmutableArray<TextSpan> Paragraphs, ImmutableArray<TextSpan> Sentences, ImmutableArray<TextSpan> Words)
{
    public static TreebankText From(IEnumerable<ConlluSentence> treebank)
    {
        var text = new StringBuilder();
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        var joined = false;
        foreach (var sentence in treebank)
        {
            if (sentence.StartsParagraph && text.Length > start)
            {
                paragraphs.Add(TextSpan.FromBounds(start, text.Length));
                text.Append("\n\n");
                start = text.Length;
            }
            else if (text.Length > start && !joined)
                text.Append(' ');
            var (written, spans) = sentence.Detokenize();
            sentences.Add(new(text.Length, written.Length));
            foreach (var span in spans)
                words.Add(new(text.Length + span.Start, span.Length));
            text.Append(written);
            joined = sentence.JoinsNext;
        }
        if (text.Length > start)
            paragraphs.Add(TextSpan.FromBounds(start, text.Length));
        return new(text.ToString(), paragraphs.ToImmutable(), sentences.ToImmutable(), words.ToImmutable());
    }
}
