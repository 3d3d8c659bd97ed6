using CsCheck;
using Quiz.Language.Conllu;

namespace Quiz.Language.Tests;

public sealed class EnglishAnalyzerTests
{
    private const string Article = """
        Wang Yi visits Pyongyang

        Wang Yi, the foreign minister of China, met Ri Yong-ho in Pyongyang on Monday. The talks, which U.S. Secretary of State Mike Pompeo followed, didn't end before Oct. 6.

        “They are gradually fading,” Choe Son-hui said.
        """;

    private static readonly EnglishAnalyzer Analyzer = EnglishAnalyzer.Load();

    private static readonly Gen<string> AnyText = Gen.Frequency(
        (2, Gen.Char.Select(c => c.ToString())),
        (1, Gen.Char['\uD800', '\uDFFF'].Select(c => c.ToString())),
        (6, Gen.OneOf(" ", ". ", "\n\n", "the ", "minister ", "met ", "Kim Jong-un ", "on ", "Monday", ", ", "5 ", "days ", "$3bn ", "U.S. ", "said", "“", "”", "(KCNA) ", "’s "))).Array[0, 80].Select(string.Concat);

    [Fact]
    public void Article_HasTokensThatAreSlicesOfTheText()
    {
        var document = Analyzer.Analyze(Article, new DateOnly(2019, 9, 3));

        document.IsEnglish.ShouldBeTrue();
        document.Paragraphs.Length.ShouldBe(3);
        document.Sentences.Select(sentence => sentence.Paragraph).ShouldBe([0, 1, 1, 2]);
        ShouldBeSound(document);
        document.Sentences[1].Tokens.Select(token => token.Form).ShouldContain("Yong-ho");
    }

    [Fact]
    public void SameText_GivesTheSameDocumentOnEveryThread()
    {
        var expected = Write(Analyzer.Analyze(Article));
        var found = new string[16];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => found[i] = Write(Analyzer.Analyze(Article)));

        found.ShouldAllBe(text => text == expected);
    }

    [Fact]
    public void AnyText_IsAnalysedSoundly() => AnyText.Sample(text => ShouldBeSound(Analyzer.Analyze(text, new DateOnly(2019, 9, 3))), iter: 100, threads: 2);

    [Fact]
    public void TextThatIsNotEnglish_IsSaidToBeSo()
    {
        var document = Analyzer.Analyze("Der Minister ist am Montag in Nordkorea eingetroffen.\n\nEr bleibt dort für drei Tage.");

        document.IsEnglish.ShouldBeFalse();
        document.Paragraphs.Length.ShouldBe(2);
        document.Sentences.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void EmptyText_HasNothing(string text)
    {
        var document = Analyzer.Analyze(text);

        document.IsEnglish.ShouldBeTrue();
        document.Sentences.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("the ")]
    [InlineData("Kim met Moon. ")]
    [InlineData("\uD800")]
    [InlineData("a-'s.")]
    public void LongText_IsAnalysed(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, (1 << 16) / pattern.Length));
        ShouldBeSound(Analyzer.Analyze(text));
    }

    private static void ShouldBeSound(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            document.Paragraphs[sentence.Paragraph].Contains(sentence.Span).ShouldBeTrue();
            sentence.Tokens.Count(token => token.Head < 0).ShouldBe(1);
            foreach (var token in sentence.Tokens)
            {
                token.Span.Of(document.Text).ShouldBe(token.Form);
                token.Head.ShouldNotBe(token.Index);
                token.HeadProbability.ShouldBeInRange(0, 1);
                token.RelationProbability.ShouldBeInRange(0, 1);
            }
        }
        foreach (var mention in document.Mentions)
            document.Sentences[mention.Sentence].Span.Contains(mention.Span).ShouldBeTrue();
        foreach (var reference in document.Entities.SelectMany(entity => entity.References))
            document.Sentences[reference.Sentence].Span.Contains(reference.Span).ShouldBeTrue();
        // A document can always be written.
        Write(document).ShouldNotBeNull();
    }

    private static string Write(Document document)
    {
        var writer = new StringWriter();
        ConlluWriter.Write(writer, ConlluDocument.From(document, "a"));
        return writer.ToString();
    }
}
