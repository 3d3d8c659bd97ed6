using Quiz.Language.Segmentation;

namespace Quiz.Language.Tests.Segmentation;

public sealed class SentenceSplitterTests
{
    // The model of the library: these are the promises of the whole stage.
    private static readonly Segmenter Segmenter = new(new(BoundaryModel.Read(Quiz.Language.Network.ModelFile.ReadEmbedded())));

    [Theory]
    [InlineData("The talks began. They ended late.", 2)]
    [InlineData("U.S. Secretary of State Mike Pompeo spoke. He left.", 2)]
    [InlineData("It was decided in the U.S. The minister agreed.", 2)]
    [InlineData("On Oct. 6, Mr. Smith met Gen. Park at St. Mary's.", 1)]
    [InlineData("The book by J. R. R. Tolkien sold well. It is long.", 2)]
    [InlineData("At 9:20 p.m. they let him out. It had the opposite effect.", 2)]
    [InlineData("The company, Apple Inc., grew. Nobody knew why.", 2)]
    [InlineData("“Who is it?” asked Kim. “Never!” he cried.", 2)]
    [InlineData("Some tools (e.g. The Historian) are free. Others are not.", 2)]
    [InlineData("Was it true? Yes! It was...", 3)]
    public void Sentences_EndWhereTheyShould(string text, int count) => Sentences(text).Count.ShouldBe(count);

    [Fact]
    public void ClosingQuotationMark_StaysWithItsSentence() =>
        Sentences("“They are fading.” She left. \"Never!\" he cried. (It was late.) He slept.")
            .ShouldBe(["“They are fading.”", "She left.", "\"Never!\" he cried.", "(It was late.)", "He slept."]);

    [Fact]
    public void EndOfParagraph_EndsASentenceWithoutAFullStop() =>
        Sentences("Wang Yi visits Pyongyang\n\nThe minister came on Monday.").ShouldBe(["Wang Yi visits Pyongyang", "The minister came on Monday."]);

    [Fact]
    public void LowerCaseAfterAnAbbreviation_GoesOn() => Sentences("He met Kim et al. in the U.S. and left.").Count.ShouldBe(1);

    private static List<string> Sentences(string text) => [.. Segmenter.Segment(text).Sentences.Select(sentence => sentence.Span.Of(text))];
}
