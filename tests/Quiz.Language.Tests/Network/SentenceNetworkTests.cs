using Quiz.Language.Network;

namespace Quiz.Language.Tests.Network;

public sealed class SentenceNetworkTests
{
    private readonly SentenceNetwork network = new(TinyNetwork.Weights());

    [Fact]
    public void AnySentence_HasATreeAndProbabilities()
    {
        var prediction = network.Predict([TinyNetwork.Words]).ShouldHaveSingleItem();
        AssertTree(prediction, TinyNetwork.Words.Length);
        prediction.HeadProbabilities.ShouldAllBe(probability => probability >= 0 && probability <= 1);
        prediction.RelationProbabilities.ShouldAllBe(probability => probability >= 0 && probability <= 1);
    }

    [Fact]
    public void OnlyTheRoot_IsCalledRoot()
    {
        var prediction = network.Predict([TinyNetwork.Words])[0];
        for (var i = 0; i < TinyNetwork.Words.Length; i++)
            (prediction.Relations[i] == "root").ShouldBe(prediction.Heads[i] == -1);
    }

    [Fact]
    public void SentencesTogether_AreReadAsEachAlone()
    {
        string[][] sentences = [TinyNetwork.Words, ["Kim"], [], [.. TinyNetwork.Words.Reverse()], ["met", "Kim"]];
        var together = network.Predict(sentences);
        for (var i = 0; i < sentences.Length; i++)
            Bytes(together[i]).ShouldBe(Bytes(network.Predict([sentences[i]])[0]));
    }

    [Fact]
    public void ManyThreads_GiveTheSameBytes()
    {
        var expected = Bytes(network.Predict([TinyNetwork.Words])[0]);
        var results = new string[32];
        Parallel.For(0, results.Length, i => results[i] = Bytes(network.Predict([TinyNetwork.Words])[0]));
        results.ShouldAllBe(result => result == expected);
    }

    [Fact]
    public void OverlongSentence_IsOneTree()
    {
        string[] words = [.. Enumerable.Range(0, 2 * SentenceNetwork.LongestPiece + 50).Select(i => TinyNetwork.Words[i % TinyNetwork.Words.Length])];
        AssertTree(network.Predict([words])[0], words.Length);
    }

    [Fact]
    public void StrangeWords_AreRead()
    {
        string[] words = ["", new string('x', 5000), "-", "a-", "-b", "\ud800", "1" + new string('0', 300), "—", "’"];
        AssertTree(network.Predict([words])[0], words.Length);
    }

    [Fact]
    public void NoSentence_NoPrediction() => network.Predict([]).ShouldBeEmpty();

    private static void AssertTree(SentencePrediction prediction, int tokens)
    {
        prediction.Heads.Length.ShouldBe(tokens);
        prediction.Tags.Length.ShouldBe(tokens);
        prediction.Relations.Length.ShouldBe(tokens);
        prediction.Heads.Count(head => head == -1).ShouldBe(1);
        for (var i = 0; i < tokens; i++)
        {
            var node = i;
            for (var steps = 0; node != -1; steps++, node = prediction.Heads[node])
                steps.ShouldBeLessThanOrEqualTo(tokens);
        }
    }

    private static string Bytes(SentencePrediction prediction) => string.Join(
        ' ', prediction.Tags.Select(tag => tag.ToString())
            .Concat(prediction.PennTags).Concat(prediction.Heads.Select(head => $"{head}")).Concat(prediction.Relations)
            .Concat(prediction.HeadProbabilities.Select(value => $"{BitConverter.SingleToInt32Bits(value)}"))
            .Concat(prediction.RelationProbabilities.Select(value => $"{BitConverter.SingleToInt32Bits(value)}"))
            .Concat(prediction.Names.Select(name => $"{name}")));
}
