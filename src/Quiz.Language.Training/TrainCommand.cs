using Quiz.Language.Network;
using Quiz.Language.Tagging;
using Quiz.Language.Training.Augmentation;
using Quiz.Language.Training.Data;
using Quiz.Language.Training.Evaluation;
using Quiz.Language.Training.Learning;

namespace Quiz.Language.Training;

/// <summary>Trains a network and writes it, quantised, into a model file after every epoch.</summary>
internal static class TrainCommand
{
    public static void Run(IReadOnlyDictionary<string, string> arguments)
    {
        var treebanks = arguments.Required("--treebanks");
        var data = arguments.Required("--data");
        var path = arguments.Required("--out");
        var defaults = new TrainingOptions();
        var options = defaults with
        {
            Shape = defaults.Shape with { Hidden = arguments.Number("--hidden", defaults.Shape.Hidden) },
            Epochs = arguments.Number("--epochs", defaults.Epochs),
            Seed = arguments.Number("--seed", defaults.Seed),
            LayerDropout = arguments.Fraction("--dropout", defaults.LayerDropout),
            LearningRate = arguments.Fraction("--rate", defaults.LearningRate),
            AverageDecay = arguments.Fraction("--average", defaults.AverageDecay),
            TargetsAfter = arguments.Number("--targets-after", defaults.TargetsAfter),
            News = arguments.Number("--news", 1) != 0,
        };

        var corpus = new Corpus(treebanks, data, holdOut: arguments.ContainsKey("--hold-out"));
        var entitySentences = corpus.Gum.Concat(corpus.Entities);
        List<TrainingSentence> all = [.. corpus.EnglishWeb, .. corpus.Gum, .. corpus.Entities, .. options.News ? corpus.News : []];
        var weights = NetworkBuilder.Build(options.Shape, all, VectorReader.Read(Path.Combine(treebanks, "lexicons")), LexiconReader.Read(treebanks, data), options.Seed);
        Console.WriteLine($"{options}");
        Console.WriteLine($"{weights.Matrices.Sum(matrix => matrix.Values.Length):N0} weights, {weights.Tags.Length} tags, {weights.Relations.Length} relations, {weights.Features.Of(WordFeature.Word).Count} words");
        var plan = new EpochPlan(corpus, options, new NameAugmentation(entitySentences, treebanks, data));
        var trainer = new Trainer(weights, options, plan.Sentences, NetworkBuilder.WordCounts(weights, all), arguments.Number("--threads", 2));
        trainer.Run((epoch, loss, time) =>
        {
            var file = Save(weights, path);
            Console.WriteLine(FormattableString.Invariant($"epoch {epoch} loss {loss:F4} {time.TotalSeconds:F0} s, {new FileInfo(path).Length / 1e6:F2} MB"));
            Report(new SentenceNetwork(WeightStorage.Read(file)), corpus);
            if (epoch == options.TargetsAfter)
                plan.Teach(weights);
        });
        Save(weights, path);
        TextStagesCommand.Run(arguments);
    }

    /// <summary>Keeps what other stages have put into the file.</summary>
    private static ModelFile Save(NetworkWeights weights, string path)
    {
        var file = ModelFile.Empty;
        if (File.Exists(path))
        {
            using var old = File.OpenRead(path);
            file = ModelFile.Read(old);
        }

        file = WeightStorage.Write(weights, file);
        using var stream = File.Create(path);
        file.Write(stream);
        return file;
    }

    private static void Report(SentenceNetwork network, Corpus corpus)
    {
        var web = GoldPrediction.Of(network, corpus.EnglishWebDevelopment);
        var gum = GoldPrediction.Of(network, corpus.GumDevelopment);
        Console.WriteLine($"  EWT dev {ParseScores.Of(web)}");
        Console.WriteLine($"  GUM dev {ParseScores.Of(gum)}");
        Console.WriteLine($"  GUM dev entities {EntityScores.Of(gum, SpanScheme.Gum)}");
        if (corpus.UnerHeldOut.Count > 0)
            Console.WriteLine($"  UNER held out {EntityScores.Of(GoldPrediction.Of(network, corpus.UnerHeldOut), SpanScheme.Uner)}");
    }
}
