using Quiz.Language.Network;
using Quiz.Language.Training.Augmentation;
using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Learning;

/// <summary>Chooses and varies the sentences of each epoch.</summary>
internal sealed class EpochPlan
{
    private const int EntityRounds = 3;

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
}
