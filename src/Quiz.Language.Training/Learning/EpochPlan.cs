using Quiz.Language.Network;
using Quiz.Language.Training.Augmentation;
using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Learning;

/// <summary>Chooses and varies the sentences of each epoch.</summary>
internal sealed class EpochPlan
{
    private const int EntityRounds = 3;

    /// <summary>Once the treebank has names of its own, fewer repetitions of the few annotated ones keep them from being learnt by heart.</summary>
    private const int EntityRoundsBesideTargets = 2;

    private readonly Corpus corpus;
    private readonly TrainingOptions options;
    private readonly NameAugmentation names;
    private List<TrainingSentence>? taught;

    public EpochPlan(Corpus corpus, TrainingOptions options, NameAugmentation names)
    {
        this.corpus = corpus;
        this.options = options;
        this.names = names;
    }

    /// <summary>From here on the English Web Treebank has the names that the network sees in it now.</summary>
    public void Teach(NetworkWeights weights) => taught = SpanTargets.Add(weights, corpus.EnglishWeb);

    public List<TrainingSentence> Sentences(int epoch, Random random)
    {
        var rounds = taught is null ? EntityRounds : EntityRoundsBesideTargets;
        var sentences = new List<TrainingSentence>(corpus.EnglishWeb.Count + 2 * corpus.Gum.Count + rounds * corpus.Entities.Count);
        sentences.AddRange(taught ?? corpus.EnglishWeb);
        sentences.AddRange(corpus.Gum);
        sentences.AddRange(corpus.Gum.Where(sentence => sentence.Spans.Length > 0).Select(sentence => names.Vary(sentence, random)));
        for (var round = 0; round < rounds; round++)
            sentences.AddRange(corpus.Entities.Select(sentence => round == 0 ? sentence : names.Vary(sentence, random)));
        if (options.News)
        {
            // The reading levels of an article say nearly the same; one a time is enough.
            var levels = corpus.News.Select(sentence => sentence.Part).Distinct().Order(StringComparer.Ordinal).ToArray();
            var level = levels[epoch % levels.Length];
            sentences.AddRange(corpus.News.Where(sentence => sentence.Part == level).Select(sentence => epoch < levels.Length ? sentence : names.Vary(sentence, random)));
        }

        return [.. sentences.Select(sentence => CaseAugmentation.Vary(TitleAugmentation.Vary(sentence, random), options.CaseChange, random))];
    }
}
