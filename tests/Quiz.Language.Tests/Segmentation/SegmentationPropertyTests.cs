using System.Diagnostics;
using CsCheck;
using Quiz.Language.Segmentation;

namespace Quiz.Language.Tests.Segmentation;

public sealed class SegmentationPropertyTests
{
    // Every code unit, lone surrogates too, with the characters that rules look for far more often than chance has them.
    private static readonly Gen<string> AnyText = Gen.Frequency(
        (3, Gen.Char.Select(c => c.ToString())),
        (1, Gen.Char['\uD800', '\uDFFF'].Select(c => c.ToString())),
        (6, Gen.OneOf(
            " ", "\n", "\n\n", "\r\n", ".", "..", "'", "’", "-", "/", "\"", "”", "(", ")", ",", ":", "@", "&", "$", "%", "1", "23", "000", "a", "U.S.", "n't", "'s", "Mr.", "Oct.",
            "The", "Kim", "Jong-un", "http://", "www.", ".com", "e.g.", "No.", "cannot", "\u0301", "\u200D", "👍", "🏽", "\uFEFF"))).Array[0, 200].Select(string.Concat);

    private static readonly Segmenter Segmenter = new(new(new([])));

    [Fact]
    public void AnyText_KeepsEveryVisibleCharacterInOneTokenInOrder() => AnyText.Sample(text =>
    {
        var segmented = Segmenter.Segment(text);
        var position = 0;
        foreach (var token in segmented.Sentences.SelectMany(sentence => sentence.Tokens))
        {
            token.Length.ShouldBeGreaterThan(0);
            token.Start.ShouldBeGreaterThanOrEqualTo(position);
            text[position..token.Start].All(Tokenizer.IsBlank).ShouldBeTrue();
            token.Of(text).Any(Tokenizer.IsBlank).ShouldBeFalse();
            position = token.End;
        }
        text[position..].All(Tokenizer.IsBlank).ShouldBeTrue();
    }, iter: 2000);

    [Fact]
    public void AnyText_HasSentencesInsideTheirParagraphs() => AnyText.Sample(text =>
    {
        var segmented = Segmenter.Segment(text);
        foreach (var sentence in segmented.Sentences)
            segmented.Paragraphs[sentence.Paragraph].Contains(sentence.Span).ShouldBeTrue();
    }, iter: 1000);

    // Quadratic steps would take minutes here; a linear one takes a fraction of a second.
    [Theory]
    [InlineData("a")]
    [InlineData("'s")]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("U.S.")]
    [InlineData("(\"")]
    [InlineData("1,")]
    [InlineData("a@")]
    [InlineData("Jong-un")]
    [InlineData("p. ")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("\u0301")]
    [InlineData("\uD83D\uDC4D\u200D")]
    [InlineData("He said \"Mr. Kim (U.S.) left.\" ")]
    public void OneMegabyteOfOnePattern_TakesLinearTime(string pattern)
    {
        var small = Repeat(pattern, 1 << 17);
        var large = Repeat(pattern, 1 << 20);
        Segmenter.Segment(small);
        var smallTime = Time(small);
        var largeTime = Time(large);

        // Eight times the text; quadratic growth would be 64 times the time. The constant keeps a busy machine from failing it.
        largeTime.TotalMilliseconds.ShouldBeLessThan(30 * smallTime.TotalMilliseconds + 1500);
    }

    private static string Repeat(string pattern, int length) => string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));

    private static TimeSpan Time(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Segmenter.Segment(text);
        return Stopwatch.GetElapsedTime(start);
    }
}
