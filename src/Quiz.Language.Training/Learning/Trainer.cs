using System.Collections.Immutable;
using System.Diagnostics;
using Quiz.Language.Network;
using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Learning;

/// <summary>Trains a network epoch by epoch. The same data, options and seed give the same weights on any number of threads.</summary>
internal sealed class Trainer
{
    /// <summary>Every step sums this many shares, each on a thread of its own where there are enough.</summary>
    private const int SharesPerStep = 2;

    private const int MostSentencesPerShare = 40;

    private readonly TrainingOptions options;
    private readonly Func<int, Random, IEnumerable<TrainingSentence>> sentences;
    private readonly NetworkLayers layers;
    private readonly TransposedWeights transposed;
    private readonly ImmutableArray<TrainingPass> passes;
    private readonly AdamOptimizer optimizer;
    private readonly ParallelOptions parallel;

    /// <param name="sentences">The sentences of an epoch, given its number from 0 and a source of chance.</param>
    /// <param name="wordCounts">See <see cref="TrainingPass"/>.</param>
    public Trainer(NetworkWeights weights, TrainingOptions options, Func<int, Random, IEnumerable<TrainingSentence>> sentences, int[] wordCounts, int threads)
    {
        Weights = weights;
        this.options = options;
        this.sentences = sentences;
        layers = new NetworkLayers(weights);
        transposed = new TransposedWeights(layers);
        passes = [.. Enumerable.Range(0, SharesPerStep).Select(_ => new TrainingPass(weights, layers, transposed, options, wordCounts))];
        optimizer = new AdamOptimizer(weights, [.. passes.Select(pass => pass.Gradients)], options.AverageDecay, threads);
        parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
    }

    public NetworkWeights Weights { get; }

    /// <param name="afterEpoch">Called with the number of epochs done, their mean loss and time; the averaged weights stand in <see cref="Weights"/> meanwhile.</param>
    public void Run(Action<int, double, TimeSpan> afterEpoch)
    {
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var loss = RunEpoch(epoch);
            optimizer.SwapAverages();
            afterEpoch(epoch + 1, loss, clock.Elapsed);
            optimizer.SwapAverages();
        }

        optimizer.SwapAverages();
    }

    private double RunEpoch(int epoch)
    {
        var random = new Random(SeedOf(options.Seed, epoch, 0));
        var examples = sentences(epoch, random).Select(sentence => Example.Of(sentence, Weights)).ToList();
        var shares = ShareOut(examples, random);
        var losses = new double[SharesPerStep];
        var tokens = 0;
        for (var first = 0; first < shares.Count; first += SharesPerStep)
        {
            var count = Math.Min(SharesPerStep, shares.Count - first);
            var stepTokens = shares.Skip(first).Take(count).Sum(share => share.Sum(example => example.Features.Length - 1));
            tokens += stepTokens;
            var start = first;
            Parallel.For(0, count, parallel, share =>
                losses[share] += passes[share].Run(shares[start + share], 1f / stepTokens, new Random(SeedOf(options.Seed, epoch, 1 + start + share))));
            optimizer.Step(Rate((epoch + (float)first / shares.Count) / options.Epochs));
            Parallel.Invoke(parallel, layers.Refresh, transposed.Refresh);
        }

        return losses.Sum() / tokens;
    }

    /// <summary>Sentences of like length together, in random order of the groups.</summary>
    private List<Example[]> ShareOut(IEnumerable<Example> examples, Random random)
    {
        var shares = new List<Example[]>();
        var current = new List<Example>();
        var tokens = 0;
        foreach (var example in examples.Select(example => (example, key: example.Features.Length + 3 * random.NextDouble())).OrderBy(pair => pair.key).Select(pair => pair.example))
        {
            current.Add(example);
            tokens += example.Features.Length;
            if (tokens < options.ShareTokens && current.Count < MostSentencesPerShare)
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

    private float Rate(float progress) => options.LearningRate
        * (progress < options.DecayFrom ? 1 : Math.Max(options.LastRate, 1 - (progress - options.DecayFrom) / (1 - options.DecayFrom)));

    /// <summary>A seed for each use of chance; unlike <see cref="System.HashCode"/> it is the same in every process.</summary>
    private static int SeedOf(int seed, int epoch, int use) => (int)((uint)seed * 2654435761 ^ (uint)epoch * 40503 ^ (uint)use * 2246822519);
}
