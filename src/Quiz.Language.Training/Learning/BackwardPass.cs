using Quiz.Language.Network;

namespace Quiz.Language.Training.Learning;

/// <summary>Gradients of single layers: from that of a layer's output to those of its weights and of its input.</summary>
internal sealed class BackwardPass(TransposedWeights transposed, Gradients gradients)
{
    private readonly PackedMatrix packed = new();

    /// <summary>Goes back through a linear layer; adds to <paramref name="inputGradient"/>.</summary>
    public void Linear(DenseLayer layer, ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient, int rows, Span<float> inputGradient)
    {
        Weights(layer.Weights, input, layer.InputWidth, outputGradient, rows);
        Vectors.AddColumnSums(outputGradient[..(rows * layer.Width)], gradients[layer.Bias].Values);
        MatrixKernel.Multiply(outputGradient, layer.Width, 1, rows, transposed[layer.Weights], inputGradient, layer.InputWidth, accumulate: true);
    }

    /// <summary>Goes back through arc scores = (dependents U + u) · headsᵀ; adds to the gradients of dependents and heads.</summary>
    public void Arcs(
        ArcScorer scorer, int positions, ReadOnlySpan<float> dependents, ReadOnlySpan<float> heads, ReadOnlySpan<float> transformed,
        ReadOnlySpan<float> scoreGradient, Span<float> transformedGradient, Span<float> dependentGradient, Span<float> headGradient)
    {
        var width = scorer.Width;
        var stride = ArcScorer.Stride(positions);
        packed.Pack(heads, width, positions, width);
        MatrixKernel.Multiply(scoreGradient, stride, 1, positions, packed, transformedGradient, width, accumulate: false);
        packed.Pack(transformed, width, positions, width);
        MatrixKernel.Multiply(scoreGradient, 1, stride, positions, packed, headGradient, width, accumulate: true);
        Linear(scorer.Transform, dependents, transformedGradient, positions, dependentGradient);
    }

    /// <summary>Goes back through the products that relation scores are made of; adds to the gradients of dependent and head.</summary>
    public static void RelationFeatures(
        ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, ReadOnlySpan<float> featureGradient, Span<float> dependentGradient, Span<float> headGradient)
    {
        var width = dependent.Length;
        for (var i = 0; i < width; i++)
        {
            var row = featureGradient.Slice(i * width, width);
            var sum = 0f;
            for (var j = 0; j < width; j++)
            {
                sum += row[j] * head[j];
                headGradient[j] += row[j] * dependent[i];
            }

            dependentGradient[i] += sum;
        }

        Vectors.Add(dependentGradient[..width], featureGradient.Slice(width * width, width));
        Vectors.Add(headGradient[..width], featureGradient.Slice(width * width + width, width));
    }

    /// <summary>
    /// Goes back through one direction of a recurrent layer. Overwrites the gates of the trace, and adds to
    /// <paramref name="outputGradient"/> what flows from step to step.
    /// </summary>
    /// <param name="output">The direction's hidden states before dropout, rows of its width.</param>
    /// <param name="outputGradient">Gradient of the layer's output, from this direction's first column on.</param>
    public void Lstm(
        LstmDirection lstm, SentenceBatch batch, ReadOnlySpan<float> input, ReadOnlySpan<float> output, LstmTrace trace,
        Span<float> outputGradient, int outputStride, Span<float> inputGradient, FloatBuffers buffers)
    {
        var hidden = lstm.Hidden;
        var width = LstmDirection.GateCount * hidden;
        var gates = trace.Gates.Span;
        var cells = trace.Cells.Span;
        var cellGradient = buffers.RentCleared(batch.Rows * hidden).Span;
        var before = buffers.RentCleared(batch.Rows * hidden).Span;
        for (var step = batch.Longest - 1; step >= 0; step--)
        {
            var position = lstm.Position(batch, step);
            var start = batch.Start(position);
            var continued = lstm.Continued(batch, position);
            var previous = continued > 0 ? batch.Start(lstm.Previous(position)) : 0;
            for (var sentence = 0; sentence < batch.Alive(position); sentence++)
            {
                var row = start + sentence;
                var goesOn = sentence < continued;
                var previousRow = previous + sentence;
                Cell(
                    gates.Slice(row * width, width), hidden,
                    trace.Squashed.Span.Slice(row * hidden, hidden), outputGradient.Slice(row * outputStride, hidden), cellGradient.Slice(row * hidden, hidden),
                    goesOn ? cells.Slice(previousRow * hidden, hidden) : default, goesOn ? cellGradient.Slice(previousRow * hidden, hidden) : default);
                if (goesOn)
                    output.Slice(previousRow * hidden, hidden).CopyTo(before[(row * hidden)..]);
            }

            if (continued > 0)
            {
                MatrixKernel.Multiply(
                    gates[(start * width)..], width, 1, continued, transposed[lstm.RecurrentWeights], outputGradient[(previous * outputStride)..], outputStride, accumulate: true);
            }
        }

        ReadOnlySpan<float> gateGradient = gates[..(batch.Rows * width)];
        Weights(lstm.InputWeights, input, lstm.InputWidth, gateGradient, batch.Rows);
        Weights(lstm.RecurrentWeights, before, hidden, gateGradient, batch.Rows);
        Vectors.AddColumnSums(gateGradient, gradients[lstm.Bias].Values);
        MatrixKernel.Multiply(gateGradient, width, 1, batch.Rows, transposed[lstm.InputWeights], inputGradient, lstm.InputWidth, accumulate: true);
    }

    private static void Cell(
        Span<float> gates, int hidden, ReadOnlySpan<float> squashed, ReadOnlySpan<float> outputGradient, ReadOnlySpan<float> cellGradient,
        ReadOnlySpan<float> previousCell, Span<float> previousCellGradient)
    {
        var input = Vectors.Of(gates[..hidden]);
        var forget = Vectors.Of(gates.Slice(hidden, hidden));
        var candidate = Vectors.Of(gates.Slice(2 * hidden, hidden));
        var output = Vectors.Of(gates.Slice(3 * hidden, hidden));
        var bounded = Vectors.Of(squashed);
        var dOutput = Vectors.Of(outputGradient);
        var dCell = Vectors.Of(cellGradient);
        var old = Vectors.Of(previousCell);
        var dOld = Vectors.Of(previousCellGradient);
        var one = System.Runtime.Intrinsics.Vector256<float>.One;
        for (var i = 0; i < input.Length; i++)
        {
            var (gIn, gForget, gCandidate, gOut, t) = (input[i], forget[i], candidate[i], output[i], bounded[i]);
            var flow = dCell[i] + dOutput[i] * gOut * (one - t * t);
            input[i] = flow * gCandidate * gIn * (one - gIn);
            candidate[i] = flow * gIn * (one - gCandidate * gCandidate);
            output[i] = dOutput[i] * t * gOut * (one - gOut);
            if (old.IsEmpty)
            {
                forget[i] = default;
                continue;
            }

            forget[i] = flow * old[i] * gForget * (one - gForget);
            dOld[i] = flow * gForget;
        }
    }

    private void Weights(Matrix weights, ReadOnlySpan<float> input, int inputWidth, ReadOnlySpan<float> outputGradient, int rows)
    {
        packed.Pack(outputGradient, weights.Columns, rows, weights.Columns);
        MatrixKernel.Multiply(input, 1, inputWidth, inputWidth, packed, gradients[weights].Values, weights.Columns, accumulate: true);
    }
}
