using Quiz.Language.Network;

namespace Quiz.Language.Training.Learning;

/// <summary>The input and recurrent layers of one forward pass with dropout, kept for the way back.</summary>
internal sealed class EncoderTrace
{
    private readonly NetworkLayers layers;
    private readonly Memory<float> inputMask;
    private readonly List<LayerTrace> traces = [];

    public EncoderTrace(NetworkLayers layers, SentenceBatch batch, TrainingOptions options, Random random, FloatBuffers buffers)
    {
        this.layers = layers;
        Batch = batch;
        Context = buffers.Rent(batch.Rows * InputLayer.Width);
        inputMask = buffers.Rent(Context.Length);
        layers.Input.Forward(batch, Context.Span);
        Dropout.Apply(Context.Span, inputMask.Span, options.InputDropout, random);
        for (var layer = 0; layer < layers.Lstm.Length; layer += 2)
        {
            var trace = new LayerTrace(layers.Lstm[layer], layers.Lstm[layer + 1], batch, Context, options.LayerDropout, random, buffers);
            traces.Add(trace);
            Context = trace.Output;
        }
    }

    public SentenceBatch Batch { get; }

    /// <summary>Output of the last recurrent layer.</summary>
    public Memory<float> Context { get; private set; }

    public void Backward(BackwardPass pass, Gradients gradients, NetworkWeights weights, Span<float> contextGradient, FloatBuffers buffers)
    {
        for (var layer = traces.Count - 1; layer >= 0; layer--)
            contextGradient = traces[layer].Backward(pass, Batch, contextGradient, buffers);
        Vectors.Multiply(contextGradient, inputMask.Span);
        for (var position = 0; position < Batch.Longest; position++)
        {
            for (var sentence = 0; sentence < Batch.Alive(position); sentence++)
            {
                var row = contextGradient.Slice(Batch.Row(position, sentence) * InputLayer.Width, InputLayer.Width);
                for (var feature = WordFeature.Word; feature <= WordFeature.Shape; feature++)
                {
                    var number = Batch.Sentences[sentence].Of(feature)[position];
                    if (number != SentenceFeatures.Missing)
                        gradients.AddRow(weights.Embeddings[(int)feature], number, row.Slice(InputLayer.Start(feature), InputLayer.WidthOf(feature)));
                }
            }
        }
    }

    private sealed class LayerTrace
    {
        private readonly LstmDirection[] directions;
        private readonly Memory<float> input;
        private readonly Memory<float> mask;
        private readonly LstmTrace[] traces;
        private readonly Memory<float>[] hidden;

        public LayerTrace(
            LstmDirection forward, LstmDirection backward, SentenceBatch batch, Memory<float> input, float dropout, Random random, FloatBuffers buffers)
        {
            directions = [forward, backward];
            this.input = input;
            var units = forward.Hidden;
            Output = buffers.Rent(batch.Rows * 2 * units);
            mask = buffers.Rent(Output.Length);
            traces = [Trace(batch, units, buffers), Trace(batch, units, buffers)];
            hidden = [buffers.Rent(batch.Rows * units), buffers.Rent(batch.Rows * units)];
            for (var side = 0; side < 2; side++)
            {
                directions[side].Forward(batch, input.Span, traces[side], Output.Span[(side * units)..], 2 * units);
                for (var row = 0; row < batch.Rows; row++)
                    Output.Span.Slice((2 * row + side) * units, units).CopyTo(hidden[side].Span[(row * units)..]);
            }

            Dropout.Apply(Output.Span, mask.Span, dropout, random);
        }

        public Memory<float> Output { get; }

        public Span<float> Backward(BackwardPass pass, SentenceBatch batch, Span<float> outputGradient, FloatBuffers buffers)
        {
            Vectors.Multiply(outputGradient, mask.Span);
            var units = directions[0].Hidden;
            var inputGradient = buffers.RentCleared(input.Length).Span;
            for (var side = 0; side < 2; side++)
            {
                pass.Lstm(
                    directions[side], batch, input.Span, hidden[side].Span, traces[side], outputGradient[(side * units)..], 2 * units, inputGradient, buffers);
            }

            return inputGradient;
        }

        private static LstmTrace Trace(SentenceBatch batch, int units, FloatBuffers buffers) =>
            new(buffers.Rent(batch.Rows * LstmDirection.GateCount * units), buffers.Rent(batch.Rows * units), buffers.Rent(batch.Rows * units));
    }
}
