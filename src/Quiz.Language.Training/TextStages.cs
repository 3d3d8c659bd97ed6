using Quiz.Language.Conllu;
using Quiz.Language.Network;
using Quiz.Language.Training.Lemmas;
using Quiz.Language.Training.Segmentation;

namespace Quiz.Language.Training;

/// <summary>Trains the stages round the network: the sentence splitter and the lemmatizer. It takes seconds.</summary>
internal static class TextStages
{
    private const int Epochs = 10;

    private static readonly string[] TrainingFiles = ["ud-ewt/en_ewt-train.conllu", "ud-gum-free/en_gumfree-train.conllu"];

    /// <summary>The same model with these stages trained anew.</summary>
    /// <param name="treebanks">Folder of the treebanks.</param>
    /// <param name="data">Folder whose <c>lexicons</c> hold the word lists.</param>
    /// <param name="seed">Of the order in which paragraphs are seen.</param>
    public static ModelFile AddTo(ModelFile file, string treebanks, string data, int seed)
    {
        var sentences = TrainingFiles.Select(name => Read(Path.Combine(treebanks, name))).ToList();
        var splitter = BoundaryTrainer.Train(sentences.Select(TreebankText.From), Epochs, seed);
        var lemmatizer = LemmaTrainer.Train(sentences.SelectMany(treebank => treebank), InflectedLexicon.Read(Path.Combine(data, "lexicons")));
        return lemmatizer.Write(splitter.Write(file));
    }

    private static List<ConlluSentence> Read(string file)
    {
        using var reader = new StreamReader(file);
        return [.. ConlluReader.Read(reader)];
    }
}
