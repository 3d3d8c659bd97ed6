using Quiz.Language.Conllu;
using Quiz.Language.Lemmas;
using Quiz.Language.Network;
using Quiz.Language.Segmentation;
using Quiz.Language.Training.Segmentation;

namespace Quiz.Language.Training;

/// <summary>Prints the scores of the stages round the network: words and sentences found in plain text, lemmas of gold tags.</summary>
internal static class TextStagesReport
{
    public static void Print(ModelFile model, string treebanks, string part)
    {
        var segmenter = new Segmenter(new(BoundaryModel.Read(model)));
        var lemmatizer = Lemmatizer.Read(model);
        foreach (var (name, file) in new[] { ("EWT", $"ud-ewt/en_ewt-{part}.conllu"), ("GUM-free", $"ud-gum-free/en_gumfree-{part}.conllu"), ("GUM news", $"ud-gum-free/en_gumnews-{part}.conllu") })
        {
            using var reader = new StreamReader(Path.Combine(treebanks, file));
            var sentences = ConlluReader.Read(reader).ToList();
            var score = SegmentationScore.Of(TreebankText.From(sentences), segmenter);
            Console.WriteLine(FormattableString.Invariant(
                $"{name} {part}, plain text: words F1 {score.Words:F2}, sentences F1 {score.Sentences:F2}; lemmas with gold tags {LemmaAccuracy(lemmatizer, sentences):F2}"));
        }
    }

    private static double LemmaAccuracy(Lemmatizer lemmatizer, List<ConlluSentence> sentences)
    {
        var words = sentences.SelectMany(sentence => sentence.Words).ToList();
        return 100.0 * words.Count(word => lemmatizer.Lemma(word.Form, Enum.Parse<UniversalTag>(word.Upos, ignoreCase: true), word.Xpos) == word.Lemma) / words.Count;
    }
}
