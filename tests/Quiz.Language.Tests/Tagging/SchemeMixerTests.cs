using Quiz.Language.Tagging;

namespace Quiz.Language.Tests.Tagging;

public sealed class SchemeMixerTests
{
    [Fact]
    public void KindsThatAllKnow_AreAveraged()
    {
        var row = new float[SpanScheme.TotalLabels];
        Set(row, SpanScheme.Uner, "LOC", 1);
        Set(row, SpanScheme.Gum, "ORG", 1);
        Set(row, SpanScheme.News, "LOC", 1);
        var mixed = Mix(row);
        mixed[Single(SpanScheme.Uner, "LOC")].ShouldBe(0.75f);
        mixed[Single(SpanScheme.Uner, "ORG")].ShouldBe(0.25f);
        mixed.Sum().ShouldBe(1);
    }

    [Fact]
    public void OtherKinds_CountAsOutside()
    {
        var row = new float[SpanScheme.TotalLabels];
        row[SpanScheme.Uner.FirstColumn] = 1;
        Set(row, SpanScheme.Gum, "DATE", 1);
        Set(row, SpanScheme.News, "MONEY", 1);
        Mix(row)[SpanScheme.Outside].ShouldBe(1);
    }

    private static float[] Mix(float[] row)
    {
        var mixed = new float[SpanScheme.Uner.LabelCount];
        SchemeMixer.Mix(row, mixed);
        return mixed;
    }

    private static void Set(float[] row, SpanScheme scheme, string kind, float probability) => row[scheme.FirstColumn + Single(scheme, kind)] = probability;

    private static int Single(SpanScheme scheme, string kind) => SpanScheme.Label(scheme.Kinds.IndexOf(kind), true, true);
}
