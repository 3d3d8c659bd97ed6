using CsCheck;
using Quiz.Language.Parsing;

namespace Quiz.Language.Tests.Parsing;

public sealed class TreeDecoderTests
{
    [Fact]
    public void RandomScores_GiveATreeWithOneRoot() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 1_000_000], Gen.Int[0, 4]).Sample(
            (tokens, seed, kind) => AssertTree(Decode(Scores(tokens, seed, kind), tokens)), iter: 2000, threads: 1);

    [Fact]
    public void LongSentence_GivesATreeWithOneRoot() => AssertTree(Decode(Scores(300, 5, 0), 300));

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(float.MaxValue)]
    public void ScoresWithoutSense_StillGiveATree(float score)
    {
        var scores = new float[7 * 7];
        Array.Fill(scores, score);
        AssertTree(Decode(scores, 6));
        scores[9] = 1;
        AssertTree(Decode(scores, 6));
    }

    [Fact]
    public void SmallSentences_GiveTheBestOfAllTrees()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var tokens = 1 + seed % 5;
            var scores = Scores(tokens, seed, kind: 0);
            var best = AllTrees(tokens).Max(heads => Total(scores, heads));
            Total(scores, Decode(scores, tokens)).ShouldBe(best, 1e-4, $"seed {seed}");
        }
    }

    [Fact]
    public void TwoRootsThatScoreBest_AreNotBothTaken()
    {
        // Positions 1 and 2 both want the root; the second may also hang on the first.
        float[] scores = [0, 0, 0, 9, 0, 1, 8, 2, 0];
        Decode(scores, 2).ShouldBe([-1, 0, 1]);
    }

    [Fact]
    public void EqualScores_GiveTheSameTreeEachTime() => Decode(new float[36], 5).ShouldBe(Decode(new float[36], 5));

    private static int[] Decode(float[] scores, int tokens)
    {
        var heads = new int[tokens + 1];
        TreeDecoder.Decode(scores, tokens + 1, heads);
        return heads;
    }

    private static float[] Scores(int tokens, int seed, int kind)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, (tokens + 1) * (tokens + 1)).Select(_ => kind switch
        {
            0 => random.NextSingle() * 20 - 10,
            1 => random.Next(3),
            2 => random.Next(2) * 1e30f,
            3 => random.Next(10) == 0 ? float.NaN : random.NextSingle(),
            _ => -random.NextSingle() * 1e-6f,
        })];
    }

    private static void AssertTree(int[] heads)
    {
        heads[0].ShouldBe(-1);
        heads.Skip(1).Count(head => head == 0).ShouldBe(1);
        for (var position = 1; position < heads.Length; position++)
        {
            var node = position;
            for (var steps = 0; node != 0; node = heads[node])
            {
                node.ShouldBeInRange(0, heads.Length - 1);
                (steps++).ShouldBeLessThan(heads.Length);
            }
        }
    }

    private static double Total(float[] scores, int[] heads) => heads.Skip(1).Select((head, i) => (double)scores[(i + 1) * heads.Length + head]).Sum();

    private static IEnumerable<int[]> AllTrees(int tokens)
    {
        var choices = (int)Math.Pow(tokens + 1, tokens);
        for (var code = 0; code < choices; code++)
        {
            int[] heads = [-1, .. Enumerable.Range(0, tokens).Select(i => code / (int)Math.Pow(tokens + 1, i) % (tokens + 1))];
            if (heads.Count(head => head == 0) == 1 && Enumerable.Range(1, tokens).All(position => ReachesRoot(heads, position)))
                yield return heads;
        }
    }

    private static bool ReachesRoot(int[] heads, int position)
    {
        for (var steps = 0; steps < heads.Length && position != 0; steps++)
            position = heads[position];
        return position == 0;
    }
}
