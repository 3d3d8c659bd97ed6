using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Quiz.Language.Network;

namespace Quiz.Language.Training.Data;

/// <summary>Reads pretrained vectors: a list of words, and for each a 16-bit scale with 100 signed bytes.</summary>
internal static class VectorReader
{
    /// <summary>Brings the vectors to about the size of the learnt embeddings.</summary>
    private const float Scale = 0.5f;

    public static WordVectors Read(string folder)
    {
        var words = File.ReadAllLines(Path.Combine(folder, "glove100-60k.words.txt"));
        var bytes = File.ReadAllBytes(Path.Combine(folder, "glove100-60k.i8"));
        const int bytesPerWord = 2 + WordVectors.Width;
        var values = new float[words.Length * WordVectors.Width];
        for (var word = 0; word < words.Length; word++)
        {
            var row = bytes.AsSpan(word * bytesPerWord, bytesPerWord);
            var scale = (float)BinaryPrimitives.ReadHalfLittleEndian(row) * Scale;
            var steps = MemoryMarshal.Cast<byte, sbyte>(row[2..]);
            for (var i = 0; i < steps.Length; i++)
                values[word * WordVectors.Width + i] = steps[i] * scale;
        }

        return WordVectors.Quantize([.. words], values);
    }
}
