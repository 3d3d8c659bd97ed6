using Quiz.Language.Tagging;

namespace Quiz.Language.Tests.Tagging;

public sealed class SpanDecoderTests
{
    private static readonly int Labels = SpanScheme.Uner.LabelCount;

    [Fact]
    public void LikelyLabels_MakeSpansWithTheirProbability()
    {
        int[] labels = [0, SpanScheme.Label(0, true, false), SpanScheme.Label(0, false, true), 0, SpanScheme.Label(1, true, true)];
        var spans = Decode([.. labels.Select(label => Row((label, 0.8f)))]);
        spans.Select(span => (span.First, span.Count, span.Kind)).ShouldBe([(1, 2, 0), (4, 1, 1)]);
        spans[0].Probability.ShouldBe(0.64f, 1e-4f);
        spans[1].Probability.ShouldBe(0.8f, 1e-4f);
    }

    [Fact]
    public void SpanWithoutAnEnd_IsMendedByTheSecondBest()
    {
        // "Begin" at the last token is likeliest, but a span must end: single is the best that can stand.
        var row = Row((SpanScheme.Label(2, true, false), 0.6f), (SpanScheme.Label(2, true, true), 0.3f));
        Decode([row]).Select(span => (span.First, span.Count, span.Kind)).ShouldBe([(0, 1, 2)]);
    }

    [Fact]
    public void NoTokens_NoSpans() => Decode([]).ShouldBeEmpty();

    [Fact]
    public void SpansOfOneKindSideBySide_StayApart()
    {
        var single = SpanScheme.Label(1, true, true);
        Decode([Row((single, 0.9f)), Row((single, 0.9f))]).Length.ShouldBe(2);
    }

    [Fact]
    public void Schemes_ShareTheColumnsOfTheOutput()
    {
        SpanScheme.Uner.FirstColumn.ShouldBe(0);
        SpanScheme.Gum.FirstColumn.ShouldBe(SpanScheme.Uner.LabelCount);
        (SpanScheme.News.FirstColumn + SpanScheme.News.LabelCount).ShouldBe(SpanScheme.TotalLabels);
    }

    private static System.Collections.Immutable.ImmutableArray<LabelledSpan> Decode(float[][] rows) =>
        SpanDecoder.Decode([.. rows.SelectMany(row => row)], Labels, rows.Length, Labels);

    private static float[] Row(params (int Label, float Probability)[] likely)
    {
        var row = new float[Labels];
        Array.Fill(row, (1 - likely.Sum(label => label.Probability)) / (Labels - likely.Length));
        foreach (var (label, probability) in likely)
            row[label] = probability;
        return row;
    }
}
