using System.Diagnostics;
using CsCheck;
using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;

namespace Quiz.Domain.Tests.Anchors;

public sealed class AnchorResolverTests
{
    private static readonly string[] Parts = ["a", "b", "ab", "é", "😀", " ", " the ", ". "];

    private const string First = "The mayor opened the bridge on Monday, and some three hundred people came to see it.";
    private const string Second = "The old bridge had fallen in 2014 because its steel was rusted through.";

    private static readonly ArticleRevision Original = Articles.Of(First, Second);

    [Fact]
    public void UnchangedArticle_ResolvesExactly() =>
        Resolve("steel was rusted", Original).ShouldBe(new(AnchorOutcome.Exact, Anchor("steel was rusted").Span, 1));

    [Fact]
    public void TextInsertedBefore_MovesTheAnchor()
    {
        var corrected = Articles.Of("A new opening paragraph.", First, Second);

        var resolution = Resolve("steel was rusted", corrected);

        resolution.Outcome.ShouldBe(AnchorOutcome.Moved);
        Words(resolution, corrected).ShouldBe("steel was rusted");
        resolution.Confidence.ShouldBeInRange(0.95, 0.9999);
    }

    [Fact]
    public void SeveralOccurrences_AreToldApartByContext()
    {
        var corrected = Articles.Of("It was a bridge too far.", "Another bridge, as it were.", First, Second);
        var anchor = AnchorFinder.Find(Original, "bridge", 2, out _).ShouldNotBeNull();

        var resolution = AnchorResolver.Resolve(anchor, corrected);

        resolution.Outcome.ShouldBe(AnchorOutcome.Moved);
        resolution.Span.ShouldNotBeNull().Start.ShouldBe(corrected.Text.IndexOf("bridge had fallen", StringComparison.Ordinal));
    }

    [Fact]
    public void OccurrencesAlikeInContext_AreToldApartByNearnessWithLessConfidence()
    {
        var corrected = Articles.Of("New.", First, "Between.", First, Second);

        var resolution = Resolve("on Monday", corrected);

        resolution.Span.ShouldNotBeNull().Start.ShouldBe(corrected.Text.IndexOf("on Monday", StringComparison.Ordinal));
        resolution.Confidence.ShouldBeInRange(0.7, 0.85);
    }

    [Fact]
    public void QuoteWithoutItsContext_IsFoundWithLessConfidence() =>
        Resolve("steel was rusted", Articles.Of("Report: steel was rusted."))
            .Confidence.ShouldBeInRange(0.5, 0.7);

    [Theory]
    [InlineData("some 300 people came to see it", "some three hundred people came to see it")]
    [InlineData("some three hundred people had come to see it", "some three hundred people came to see it")]
    public void WordsEdited_AreFoundAsChangedAndWhole(string now, string then)
    {
        var corrected = Articles.Of(First.Replace(then, now), Second);

        var resolution = Resolve(then, corrected);

        resolution.Outcome.ShouldBe(AnchorOutcome.Changed);
        Words(resolution, corrected).ShouldBe(now);
        resolution.Confidence.ShouldBeInRange(0.6, 0.99);
    }

    [Fact]
    public void WordGrownAtTheRim_IsMarkedWhole()
    {
        var corrected = Articles.Of(First.Replace("people came", "folks cameras"), Second);

        Words(Resolve("some three hundred people came", corrected), corrected).ShouldBe("some three hundred folks cameras");
    }

    [Fact]
    public void ShortWordGone_IsNotMistakenForALikeOne() =>
        Resolve("Monday", Articles.Of(First.Replace("Monday", "Sunday"), Second)).ShouldBe(AnchorResolution.Lost);

    [Fact]
    public void WordsSplitBetweenBlocks_AreNotMarkedAcrossThem()
    {
        var corrected = Articles.Of("The mayor opened the bridge on", "Monday, and some three hundred people came to see it.");

        var resolution = Resolve("on Monday, and some three hundred people", corrected);

        Words(resolution, corrected).ShouldBe("Monday, and some three hundred people");
    }

    [Fact]
    public void WordsTakenOut_AreLost() =>
        Resolve("steel was rusted", Articles.Of(First)).ShouldBe(AnchorResolution.Lost);

    [Fact]
    public void OffsetsOutsideTheText_AreNoHindrance() =>
        AnchorResolver.Resolve(new("bridge on Monday", "", "", 100_000, 16), Original).Outcome.ShouldBe(AnchorOutcome.Moved);

    [Theory]
    [InlineData("", 0)]
    [InlineData("x", -5)]
    public void AnchorThatSaysNothing_IsLost(string quote, int start) =>
        AnchorResolver.Resolve(new(quote, "", "", start, quote.Length), Original).Outcome.ShouldBe(AnchorOutcome.Lost);

    [Fact]
    public void LongArticle_IsSearchedInBoundedTime()
    {
        var article = Articles.Of([.. Enumerable.Range(0, 10_000).Select(number => $"{First} {number}")]);
        article.Text.Length.ShouldBeGreaterThan(800_000);
        var watch = Stopwatch.StartNew();

        AnchorResolver.Resolve(new(new string('q', 300), "", "", 400_000, 300), article).ShouldBe(AnchorResolution.Lost);
        AnchorResolver.Resolve(new(new string('q', 5_000), "", "", 400_000, 5_000), article).ShouldBe(AnchorResolution.Lost);
        AnchorResolver.Resolve(new("e", "xyz", "zyx", -1, 1), article).Outcome.ShouldBe(AnchorOutcome.Moved);

        // Measured: well under a second. The unbounded search would take minutes.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void AnyTextInsertedBefore_KeepsTheQuote() =>
        Gen.Select(Paragraphs, Paragraphs, Gen.Int[0, 10_000], Gen.Int[1, 40]).Sample((before, paragraphs, at, length) =>
        {
            var article = Articles.Of(paragraphs);
            if (AnyAnchor(article, at, length) is not { } anchor)
                return;
            var corrected = Articles.Of([.. before, .. paragraphs]);

            var resolution = AnchorResolver.Resolve(anchor, corrected);

            Words(resolution, corrected).ShouldBe(anchor.Quote);
            resolution.Confidence.ShouldBeInRange(0.5, 1);
        }, iter: 500);

    [Fact]
    public void AnyAnchor_SlicesToItsQuoteAndResolvesExactly() =>
        Gen.Select(Paragraphs, Gen.Int[0, 10_000], Gen.Int[1, 40]).Sample((paragraphs, at, length) =>
        {
            var article = Articles.Of(paragraphs);
            if (AnyAnchor(article, at, length) is not { } anchor)
                return;

            anchor.Span.Of(article.Text).ShouldBe(anchor.Quote);
            article.Text.Substring(anchor.Start - anchor.Prefix.Length, anchor.Prefix.Length).ShouldBe(anchor.Prefix);
            article.Text.Substring(anchor.Span.End, anchor.Suffix.Length).ShouldBe(anchor.Suffix);
            AnchorResolver.Resolve(anchor, article).ShouldBe(new(AnchorOutcome.Exact, anchor.Span, 1));
        }, iter: 500);

    [Fact]
    public void AnyOtherArticle_GivesASpanWithinOneBlockAndAConfidence() =>
        Gen.Select(Paragraphs, Paragraphs, Gen.Int[0, 10_000], Gen.Int[1, 40]).Sample((paragraphs, others, at, length) =>
        {
            if (AnyAnchor(Articles.Of(paragraphs), at, length) is not { } anchor)
                return;
            var other = Articles.Of(others);

            var resolution = AnchorResolver.Resolve(anchor, other);

            (resolution.Outcome == AnchorOutcome.Lost).ShouldBe(resolution.Span is null);
            resolution.Confidence.ShouldBeInRange(resolution.Span is null ? 0 : 0.5, 1);
            if (resolution.Span is { } span)
                other.Blocks.ShouldContain(block => block.Span.Contains(span));
        }, iter: 500);

    // Few letters, so that quotes repeat; a pair and an accent, so that units and characters differ.
    private static Gen<string[]> Paragraphs => Gen.Int[0, Parts.Length - 1].Select(part => Parts[part])
        .Array[1, 60].Select(parts => string.Concat(parts) + "x").Array[1, 5];

    private static TextAnchor? AnyAnchor(ArticleRevision article, int at, int length)
    {
        var block = article.Blocks[at % article.Blocks.Length];
        var start = block.Span.Start + at % block.Span.Length;
        var end = Math.Min(block.Span.End, start + length);
        return char.IsLowSurrogate(article.Text[start]) || end < block.Span.End && char.IsLowSurrogate(article.Text[end])
            ? null
            : AnchorFinder.At(article, new(start, end - start));
    }

    private static TextAnchor Anchor(string quote) => AnchorFinder.Find(Original, quote, 0, out _).ShouldNotBeNull();

    private static AnchorResolution Resolve(string quote, ArticleRevision corrected) => AnchorResolver.Resolve(Anchor(quote), corrected);

    private static string Words(AnchorResolution resolution, ArticleRevision article) => resolution.Span.ShouldNotBeNull().Of(article.Text);
}
