using Quiz.Language.Network;
using Quiz.Language.Training.Augmentation;
using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Learning;

/// <summary>Chooses and varies the sentences of each epoch and parts them into shares of about equal work.</summary>
internal sealed class EpochPlan
{
    private const int EntityRounds = 3;
    private const int MostSentences = 40;

    private readonly Corpus corpus;
    private readonly TrainingOptions options;
    private readonly NameAugmentation names;

    public EpochPlan(Corpus corpus, TrainingOptions options, NameAugmentation names)
    {
        this.corpus = corpus;
        this.options = options;
        this.names = names;
    }

    public List<TrainingSentence> Sentences(int epoch, Random random)
    {
        var sentences = new List<TrainingSentence>(corpus.EnglishWeb.Count + 2 * corpus.Gum.Count + EntityRounds * corpus.Entities.Count);
        sentences.AddRange(corpus.EnglishWeb);
        sentences.AddRange(corpus.Gum);
        sentences.AddRange(corpus.Gum.Where(sentence => sentence.Spans.Length > 0).Select(sentence => names.Vary(sentence, random)));
        for (var round = 0; round < EntityRounds; round++)
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

    /// <summary>Sentences of like length together, in random order of the groups.</summary>
    public List<Example[]> Shares(IEnumerable<Example> examples, Random random)
    {
        var shares = new List<Example[]>();
        var current = new List<Example>();
        var tokens = 0;
        foreach (var example in examples.Select(example => (example, key: example.Features.Length + 3 * random.NextDouble())).OrderBy(pair => pair.key).Select(pair => pair.example))
        {
            current.Add(example);
            tokens += example.Features.Length;
            if (tokens < options.ShareTokens && current.Count < MostSentences)
                continue;
            shares.Add([.. current]);
            current.Clear();
            tokens = 0;
        }

        if (current.Count > 0)
            shares.Add([.. current]);
        Example[][] shuffled = [.. shares];
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
