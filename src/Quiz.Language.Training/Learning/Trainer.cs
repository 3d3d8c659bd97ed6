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

    private readonly TrainingOptions options;
    private readonly EpochPlan plan;
    private readonly NetworkLayers layers;
    private readonly TransposedWeights transposed;
    private readonly ImmutableArray<TrainingPass> passes;
    private readonly AdamOptimizer optimizer;
    private readonly ParallelOptions parallel;

    public Trainer(NetworkWeights weights, TrainingOptions options, EpochPlan plan, int[] wordCounts, int threads)
    {
        Weights = weights;
        this.options = options;
        this.plan = plan;
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
        var random = new Random(HashCode(options.Seed, epoch, 0));
        var examples = plan.Sentences(epoch, random).Select(sentence => Example.Of(sentence, Weights)).ToList();
        var shares = plan.Shares(examples, random);
        var losses = new double[SharesPerStep];
        var tokens = 0;
        for (var first = 0; first < shares.Count; first += SharesPerStep)
        {
            var count = Math.Min(SharesPerStep, shares.Count - first);
            var stepTokens = shares.Skip(first).Take(count).Sum(share => share.Sum(example => example.Features.Length - 1));
            tokens += stepTokens;
            var start = first;
            Parallel.For(0, count, parallel, share =>
                losses[share] += passes[share].Run(shares[start + share], 1f / stepTokens, new Random(HashCode(options.Seed, epoch, 1 + start + share))));
            optimizer.Step(Rate((epoch + (float)first / shares.Count) / options.Epochs));
            Parallel.Invoke(parallel, layers.Refresh, transposed.Refresh);
        }

        return losses.Sum() / tokens;
    }

    private float Rate(float progress) => options.LearningRate
        * (progress < options.DecayFrom ? 1 : Math.Max(options.LastRate, 1 - (progress - options.DecayFrom) / (1 - options.DecayFrom)));

    /// <summary>A seed for each use of chance; unlike <see cref="System.HashCode"/> it is the same in every process.</summary>
    private static int HashCode(int seed, int epoch, int use) => (int)((uint)seed * 2654435761 ^ (uint)epoch * 40503 ^ (uint)use * 2246822519);
}
