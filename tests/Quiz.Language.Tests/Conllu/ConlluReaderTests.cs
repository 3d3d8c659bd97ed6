using Quiz.Language.Conllu;

namespace Quiz.Language.Tests.Conllu;

public sealed class ConlluReaderTests
{
    private const string Sentence = """
        # newdoc id = a
        # sent_id = a-1
        # text = They don't know.
        1	They	they	PRON	PRP	Number=Plur|Person=3	4	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	do	AUX	VBP	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	know	know	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_


        """;

    [Fact]
    public void Sentence_IsReadWithCommentsAndRanges()
    {
        var sentence = Read(Sentence).ShouldHaveSingleItem();

        sentence.StartsDocument.ShouldBeTrue();
        sentence.Comment("sent_id").ShouldBe("a-1");
        sentence.Words.Length.ShouldBe(5);
        sentence.Words[3].Head.ShouldBe(0);
        sentence.Words[3].Feature("VerbForm").ShouldBe("Inf");
        sentence.Ranges.ShouldHaveSingleItem().ShouldBe(new(2, 3, "don't", "_"));
    }

    [Fact]
    public void Sentence_IsWrittenAsItWasRead()
    {
        var writer = new StringWriter();
        ConlluWriter.Write(writer, Read(Sentence));

        writer.ToString().ShouldBe(Sentence.TrimEnd().ReplaceLineEndings("\n") + "\n\n");
    }

    [Fact]
    public void Words_AreFoundInTheTextTheyMakeUp()
    {
        var (text, spans) = Read(Sentence)[0].Detokenize();

        text.ShouldBe("They don't know.");
        spans.Select(span => span.Of(text)).ShouldBe(["They", "do", "n't", "know", "."]);
    }

    [Fact]
    public void EmptyNodes_AreLeftOut() =>
        Read("1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n1.1\tis\tbe\tAUX\tVBZ\t_\t_\t_\t_\t_\n2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n")[0].Words.Length.ShouldBe(2);

    [Fact]
    public void FileWithoutALastEmptyLine_KeepsItsLastSentence() =>
        Read("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_").ShouldHaveSingleItem();

    [Theory]
    [InlineData("1\tHe\n", 1, "columns")]
    [InlineData("# comment\nx\tHe\the\tPRON\tPRP\t_\t0\troot\t_\t_\n", 2, "no number")]
    [InlineData("2\tHe\the\tPRON\tPRP\t_\t0\troot\t_\t_\n", 1, "next word")]
    [InlineData("1\tHe\the\tPRON\tPRP\t_\t7\tnsubj\t_\t_\n\n", 1, "head 7")]
    [InlineData("1\tHe\the\tPRON\tPRP\t_\ttop\tnsubj\t_\t_\n", 1, "\"top\"")]
    [InlineData("2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n", 1, "range")]
    [InlineData("1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_\n", 2, "beyond")]
    public void MalformedLine_IsNamed(string text, int line, string problem)
    {
        var error = Should.Throw<ConlluException>(() => Read(text));

        error.Line.ShouldBe(line);
        error.Message.ShouldContain(problem);
    }

    private static List<ConlluSentence> Read(string text) => [.. ConlluReader.Read(new StringReader(text))];
}
