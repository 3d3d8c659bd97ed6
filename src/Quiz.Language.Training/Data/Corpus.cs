using Quiz.Language.Tagging;

namespace Quiz.Language.Training.Data;

/// <summary>The training and development data by what they teach.</summary>
internal sealed class Corpus
{
    /// <summary>Longer sentences are few and slow.</summary>
    private const int LongestSentence = 150;

    /// <summary>Machine-made labels count less.</summary>
    private const float NewsWeight = 0.5f;

    /// <summary>Every so many sentences a block of the Universal NER data is held out when the held-out part is asked for.</summary>
    private const int HoldOutPeriod = 5;

    private const int HoldOutBlock = 20;

    /// <param name="treebanks">Folder of the treebanks.</param>
    /// <param name="data">Folder of the other training data.</param>
    /// <param name="holdOut">Keeps a fifth of the hand-made Universal NER data out of training, to make choices on.</param>
    public Corpus(string treebanks, string data, bool holdOut)
    {
        EnglishWeb = Short(TreebankReader.Read(Path.Combine(treebanks, "ud-ewt", "en_ewt-train.conllu")));
        Gum = Short(ReadGum(treebanks, "train"));
        var uner = EntityFileReader.Read(Path.Combine(treebanks, "ner", "uner-ewt-dev.iob2"), SpanScheme.Uner);
        UnerHeldOut = holdOut ? [.. uner.Where((_, index) => IsHeldOut(index))] : [];
        Entities = Short(
        [
            .. holdOut ? uner.Where((_, index) => !IsHeldOut(index)) : uner,
            .. EntityFileReader.Read(Path.Combine(treebanks, "ner", "wikigold.iob2"), SpanScheme.Uner),
        ]);
        News = Short(EntityFileReader.Read(Path.Combine(data, "ner-silver-onestop", "onestop-silver.iob2"), SpanScheme.News, NewsWeight));
        EnglishWebDevelopment = TreebankReader.Read(Path.Combine(treebanks, "ud-ewt", "en_ewt-dev.conllu"));
        GumDevelopment = ReadGum(treebanks, "dev");
    }

    /// <summary>Trees of the English Web Treebank.</summary>
    public List<TrainingSentence> EnglishWeb { get; }

    /// <summary>Trees of the freely licensed part of GUM, with named entities.</summary>
    public List<TrainingSentence> Gum { get; }

    /// <summary>Sentences with entities annotated by hand in the Universal NER scheme.</summary>
    public List<TrainingSentence> Entities { get; }

    /// <summary>News with machine-made entities.</summary>
    public List<TrainingSentence> News { get; }

    public List<TrainingSentence> EnglishWebDevelopment { get; }

    public List<TrainingSentence> GumDevelopment { get; }

    public List<TrainingSentence> UnerHeldOut { get; }

    /// <summary>Trees with the entities of the same sentences.</summary>
    /// <param name="part">train, dev or test.</param>
    /// <param name="genre">gumfree for all free genres, gumnews for news alone.</param>
    public static List<TrainingSentence> ReadGum(string treebanks, string part, string genre = "gumfree")
    {
        var trees = TreebankReader.Read(Path.Combine(treebanks, "ud-gum-free", $"en_{genre}-{part}.conllu"));
        var entities = EntityFileReader.Read(Path.Combine(treebanks, "ner", $"{genre}-{part}.iob2"), SpanScheme.Gum);
        if (trees.Count != entities.Count || trees.Zip(entities).Any(pair => pair.First.Words.Length != pair.Second.Words.Length))
            throw new InvalidDataException($"Trees and entities of {genre}-{part} are not of the same sentences.");
        return [.. trees.Zip(entities, (tree, entity) => tree with { Scheme = entity.Scheme, Spans = entity.Spans })];
    }

    private static bool IsHeldOut(int index) => index / HoldOutBlock % HoldOutPeriod == 0;

    private static List<TrainingSentence> Short(List<TrainingSentence> sentences) =>
        [.. sentences.Where(sentence => sentence.Words.Length <= LongestSentence)];
}
