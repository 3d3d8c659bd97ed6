using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Quiz.Language.Network;

/// <summary>
/// One direction of a long short-term memory layer (Hochreiter and Schmidhuber 1997, with forget gates) over a batch of
/// sentences. The columns of the weights hold the input, forget, candidate and output gates, in this order.
/// </summary>
internal sealed class LstmDirection(Matrix inputWeights, Matrix recurrentWeights, Matrix bias, bool backward)
{
    public const int GateCount = 4;

    private readonly PackedMatrix input = PackedMatrix.Of(inputWeights);
    private readonly PackedMatrix recurrent = PackedMatrix.Of(recurrentWeights);

    public int Hidden => recurrentWeights.Rows;

    public int InputWidth => inputWeights.Rows;

    public Matrix InputWeights => inputWeights;

    public Matrix RecurrentWeights => recurrentWeights;

    public Matrix Bias => bias;

    /// <summary>Takes over weights that have changed.</summary>
    public void Refresh()
    {
        input.Pack(inputWeights.Values, inputWeights.Columns, inputWeights.Rows, inputWeights.Columns);
        recurrent.Pack(recurrentWeights.Values, recurrentWeights.Columns, recurrentWeights.Rows, recurrentWeights.Columns);
    }

    /// <summary>The position read at a step.</summary>
    public int Position(SentenceBatch batch, int step) => backward ? batch.Longest - 1 - step : step;

    /// <summary>The position whose state a position goes on from; outside the batch where there is none.</summary>
    public int Previous(int position) => backward ? position + 1 : position - 1;

    /// <summary>How many sentences have a state to go on from.</summary>
    public int Continued(SentenceBatch batch, int position) => Math.Min(batch.Alive(position), batch.Alive(Previous(position)));

    /// <param name="x">Rows of <see cref="InputWidth"/>.</param>
    /// <param name="output">Receives the hidden states: <see cref="Hidden"/> values a row from its start on.</param>
    /// <param name="outputStride">Distance between rows of <paramref name="output"/>.</param>
    public void Forward(SentenceBatch batch, ReadOnlySpan<float> x, LstmTrace trace, Span<float> output, int outputStride)
    {
        var width = GateCount * Hidden;
        var gates = trace.Gates.Span;
        var cells = trace.Cells.Span;
        var squashed = trace.Squashed.Span;
        MatrixKernel.Multiply(x, InputWidth, 1, batch.Rows, input, gates, width, accumulate: false);
        Activation.AddBias(gates[..(batch.Rows * width)], bias.Values);
        for (var step = 0; step < batch.Longest; step++)
        {
            var position = Position(batch, step);
            var start = batch.Start(position);
            var continued = Continued(batch, position);
            var previous = continued > 0 ? batch.Start(Previous(position)) : 0;
            if (continued > 0)
                MatrixKernel.Multiply(output[(previous * outputStride)..], outputStride, 1, continued, recurrent, gates[(start * width)..], width, accumulate: true);
            for (var sentence = 0; sentence < batch.Alive(position); sentence++)
            {
                var row = start + sentence;
                var before = sentence < continued ? cells.Slice((previous + sentence) * Hidden, Hidden) : default;
                Cell(
                    gates.Slice(row * width, width), before, cells.Slice(row * Hidden, Hidden),
                    squashed.Slice(row * Hidden, Hidden), output.Slice(row * outputStride, Hidden));
            }
        }
    }

    private void Cell(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> squashed, Span<float> output)
    {
        var inputGate = Vectors(gates[..Hidden]);
        var forgetGate = Vectors(gates.Slice(Hidden, Hidden));
        var candidate = Vectors(gates.Slice(2 * Hidden, Hidden));
        var outputGate = Vectors(gates.Slice(3 * Hidden, Hidden));
        var old = MemoryMarshal.Cast<float, Vector256<float>>(before);
        var memory = Vectors(cell);
        var bounded = Vectors(squashed);
        var hidden = Vectors(output);
        for (var i = 0; i < memory.Length; i++)
        {
            inputGate[i] = Activation.Sigmoid(inputGate[i]);
            forgetGate[i] = Activation.Sigmoid(forgetGate[i]);
            candidate[i] = Activation.Tanh(candidate[i]);
            outputGate[i] = Activation.Sigmoid(outputGate[i]);
            var kept = old.IsEmpty ? Vector256<float>.Zero : forgetGate[i] * old[i];
            memory[i] = Vector256.FusedMultiplyAdd(inputGate[i], candidate[i], kept);
            bounded[i] = Activation.Tanh(memory[i]);
            hidden[i] = outputGate[i] * bounded[i];
        }
    }

    private static Span<Vector256<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector256<float>>(values);
}
