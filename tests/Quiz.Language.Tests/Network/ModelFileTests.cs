using Quiz.Language.Network;

namespace Quiz.Language.Tests.Network;

public sealed class ModelFileTests
{
    private static readonly ModelFile File = ModelFile.Empty.With("b", [1, 2, 3]).With("a", new string('x', 5000));

    [Fact]
    public void WrittenSections_AreReadBack()
    {
        var read = Read(Write(File));
        read.SectionNames.ShouldBe(["a", "b"]);
        read.Section("b").ShouldBe([1, 2, 3]);
        read.Text("a").ShouldBe(new string('x', 5000));
        read.Has("c").ShouldBeFalse();
    }

    [Fact]
    public void SameSections_GiveTheSameBytes() =>
        Write(ModelFile.Empty.With("a", new string('x', 5000)).With("b", [1, 2, 3])).ShouldBe(Write(File));

    [Fact]
    public void MissingSection_IsNamed() => Should.Throw<InvalidDataException>(() => File.Section("lemmas")).Message.ShouldContain("lemmas");

    [Fact]
    public void AnyChangedByte_IsNoticed()
    {
        var bytes = Write(File);
        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 0x41;
            Should.Throw<InvalidDataException>(() => Read(damaged), $"byte {i}");
        }
    }

    [Fact]
    public void CutFile_IsNoticed()
    {
        var bytes = Write(File);
        for (var length = 0; length < bytes.Length; length++)
            Should.Throw<InvalidDataException>(() => Read(bytes[..length]), $"length {length}");
    }

    [Fact]
    public void OtherFile_IsNamedAsSuch() =>
        Should.Throw<InvalidDataException>(() => Read("Not a model at all"u8.ToArray())).Message.ShouldContain("not a language model");

    [Fact]
    public void WeightsAreRounded_NoFurtherThanHalfAStep()
    {
        var matrix = TinyNetwork.Weights().Relation.Weights;
        var read = new Matrix(matrix.Name, matrix.Rows, matrix.Columns);
        WeightStorage.ReadMatrix(WeightStorage.WriteMatrix(matrix), read);
        for (var row = 0; row < matrix.Rows; row++)
        {
            var step = matrix.Row(row).ToArray().Max(MathF.Abs) / 127;
            for (var column = 0; column < matrix.Columns; column++)
                read.Row(row)[column].ShouldBe(matrix.Row(row)[column], step * 0.501f);
        }
    }

    [Fact]
    public void NetworkThatWentThroughAFile_PredictsAsBefore()
    {
        // Rounded once, weights stay as they are, so that a second round changes nothing.
        var once = WeightStorage.Read(Read(Write(WeightStorage.Write(TinyNetwork.Weights(), ModelFile.Empty))));
        var twice = WeightStorage.Read(Read(Write(WeightStorage.Write(once, ModelFile.Empty))));
        var (one, other) = (new SentenceNetwork(once).Predict([TinyNetwork.Words])[0], new SentenceNetwork(twice).Predict([TinyNetwork.Words])[0]);
        other.Heads.ShouldBe(one.Heads);
        other.HeadProbabilities.ShouldBe(one.HeadProbabilities, 1e-3f);
    }

    [Theory]
    [InlineData("")]
    [InlineData("176 2 128")]
    [InlineData("176 2 128 -48")]
    public void ShapeThatIsNone_IsRefused(string text) => Should.Throw<InvalidDataException>(() => NetworkShape.Parse(text));

    [Fact]
    public void WrittenShape_IsReadBack() => NetworkShape.Parse(new NetworkShape(176, 2, 128, 48).Format()).ShouldBe(new NetworkShape(176, 2, 128, 48));

    [Fact]
    public void MatrixOfAnotherShape_IsRefused() =>
        Should.Throw<InvalidDataException>(() => WeightStorage.ReadMatrix(new byte[10], new Matrix("arc/score", 3, 16))).Message.ShouldContain("arc/score");

    [Fact]
    public void Vectors_KeepTheirValuesWithinFourBits()
    {
        float[] values = [.. Enumerable.Range(0, WordVectors.Width).Select(i => MathF.Sin(i))];
        var read = new float[WordVectors.Width];
        WordVectors.Quantize(["word"], values).CopyTo(0, read);
        read.ShouldBe(values, 1f / 14 + 1e-3f);
    }

    private static byte[] Write(ModelFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return stream.ToArray();
    }

    private static ModelFile Read(byte[] bytes) => ModelFile.Read(new MemoryStream(bytes));
}
