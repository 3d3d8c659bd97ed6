using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using Quiz.Language.Network;

namespace Quiz.Language.Training.Learning;

/// <summary>
/// Adam (Kingma and Ba 2015) with clipping of the gradient's norm and an exponential moving average of the weights. Rows of
/// embeddings are updated only when they have a gradient. Shares are summed in their order, so that the number of threads does
/// not change the result.
/// </summary>
internal sealed class AdamOptimizer
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.95f;
    private const float Epsilon = 1e-8f;
    private const double LargestNorm = 3;

    /// <summary>The average moves once in so many steps, further then.</summary>
    private const int AveragePeriod = 4;

    private readonly ImmutableArray<Slot> slots;
    private readonly ImmutableArray<Gradients> shares;
    private readonly ParallelOptions parallel;
    private readonly float averageDecay;

    public AdamOptimizer(NetworkWeights weights, ImmutableArray<Gradients> shares, float averageDecay, int threads)
    {
        this.shares = shares;
        this.averageDecay = averageDecay;
        parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        slots = [.. weights.Matrices.Select(matrix => new Slot(matrix, weights.Embeddings.Contains(matrix)))];
    }

    public int Steps { get; private set; }

    /// <summary>Moves the weights and clears the gradients.</summary>
    public void Step(float rate)
    {
        Steps++;
        Parallel.ForEach(slots, parallel, Sum);
        var norm = Math.Sqrt(slots.Sum(slot => slot.SquaredNorm));
        var clip = (float)(norm > LargestNorm ? LargestNorm / norm : 1);
        var average = Steps % AveragePeriod == 0 ? AverageShare() : 0;
        Parallel.ForEach(slots, parallel, slot => Update(slot, rate, clip, average));
    }

    /// <summary>Exchanges the weights and their averages: once to use the averages, once more to go on training.</summary>
    public void SwapAverages()
    {
        foreach (var slot in slots)
        {
            for (var i = 0; i < slot.Average.Length; i++)
                (slot.Weights.Values[i], slot.Average[i]) = (slot.Average[i], slot.Weights.Values[i]);
        }
    }

    /// <summary>How far the average moves now; early on it follows closely, so that the start is forgotten.</summary>
    private float AverageShare() => 1 - MathF.Pow(MathF.Min(averageDecay, (1f + Steps) / (10f + Steps)), AveragePeriod);

    private void Sum(Slot slot)
    {
        var total = shares[0][slot.Weights].Values;
        slot.SquaredNorm = 0;
        if (slot.IsEmbedding)
        {
            slot.Rows = [.. shares.SelectMany(share => share.TouchedRows(slot.Weights)).Distinct()];
            foreach (var share in shares.Skip(1))
            {
                foreach (var row in share.TouchedRows(slot.Weights))
                {
                    Vectors.Add(shares[0][slot.Weights].Row(row), share[slot.Weights].Row(row));
                    share[slot.Weights].Row(row).Clear();
                }
            }

            return;
        }

        foreach (var share in shares.Skip(1))
        {
            Vectors.Add(total, share[slot.Weights].Values);
            share[slot.Weights].Values.AsSpan().Clear();
        }

        slot.SquaredNorm = Vectors.SquaredNorm(total);
    }

    private void Update(Slot slot, float rate, float clip, float average)
    {
        if (slot.IsEmbedding)
        {
            foreach (var row in slot.Rows)
                Update(slot, row * slot.Weights.Columns, slot.Weights.Columns, rate, clip);
            foreach (var share in shares)
                share.TouchedRows(slot.Weights).Clear();
        }
        else
        {
            Update(slot, 0, slot.Weights.Values.Length, rate, clip);
        }

        if (average == 0)
            return;
        var weights = Vectors.Of(slot.Weights.Values.AsSpan());
        var means = Vectors.Of(slot.Average.AsSpan());
        for (var i = 0; i < means.Length; i++)
            means[i] += (weights[i] - means[i]) * average;
    }

    private void Update(Slot slot, int start, int count, float rate, float clip)
    {
        var weights = Vectors.Of(slot.Weights.Values.AsSpan(start, count));
        var gradient = Vectors.Of(shares[0][slot.Weights].Values.AsSpan(start, count));
        var first = Vectors.Of(slot.First.AsSpan(start, count));
        var second = Vectors.Of(slot.Second.AsSpan(start, count));
        var step = Vector256.Create(rate / (1 - MathF.Pow(FirstDecay, Steps)));
        var correction = Vector256.Create(1 / (1 - MathF.Pow(SecondDecay, Steps)));
        for (var i = 0; i < weights.Length; i++)
        {
            var g = gradient[i] * clip;
            first[i] = first[i] * FirstDecay + g * (1 - FirstDecay);
            second[i] = second[i] * SecondDecay + g * g * (1 - SecondDecay);
            weights[i] -= step * first[i] / (Vector256.Sqrt(second[i] * correction) + Vector256.Create(Epsilon));
            gradient[i] = default;
        }
    }

    private sealed class Slot(Matrix weights, bool isEmbedding)
    {
        public Matrix Weights => weights;

        public bool IsEmbedding => isEmbedding;

        public float[] First { get; } = new float[weights.Values.Length];

        public float[] Second { get; } = new float[weights.Values.Length];

        public float[] Average { get; } = [.. weights.Values];

        public double SquaredNorm { get; set; }

        public int[] Rows { get; set; } = [];
    }
}
