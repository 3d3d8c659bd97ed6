using Quiz.Language.Conllu;
using Quiz.Language.Dates;
using Quiz.Language.Entities;

namespace Quiz.Language.Tests.Conllu;

public sealed class ConlluDocumentTests
{
    private const string Text = "Kim didn't come  on Monday.";

    [Fact]
    public void Document_IsWrittenWithItsNamesAndDates()
    {
        var writer = new StringWriter();
        ConlluWriter.Write(writer, ConlluDocument.From(Document(), "a"));

        writer.ToString().ShouldBe("""
            # newdoc id = a
            # newpar id = a-p1
            # sent_id = a-1
            # text = Kim didn't come on Monday.
            1	Kim	Kim	PROPN	NNP	Number=Sing	4	nsubj	_	CorefId=0|Entity=B-PERSON|TokenRange=0:3
            2-3	didn't	_	_	_	_	_	_	_	_
            2	did	do	AUX	VBD	_	4	aux	_	TokenRange=4:7
            3	n't	not	PART	RB	_	4	advmod	_	TokenRange=7:10
            4	come	come	VERB	VB	VerbForm=Inf	0	root	_	TokenRange=11:15
            5	on	on	ADP	IN	_	6	case	_	TokenRange=17:19
            6	Monday	Monday	PROPN	NNP	_	4	obl	_	Date=2019-09-02|Entity=B-DATE|SpaceAfter=No|TokenRange=20:26
            7	.	.	PUNCT	.	_	4	punct	_	TokenRange=26:27


            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void GivenTokens_KeepTheirFormsAndMisc()
    {
        var given = ConlluReader.Read(new StringReader("# sent_id = x\n1\tKim\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\t!\t_\t_\t_\t_\t_\t_\t_\tOld=1\n")).Single();
        var segmented = ConlluDocument.Segment([given]);
        segmented.Text.ShouldBe("Kim!");

        var analysed = Document().Sentences[0] with { Tokens = Document().Sentences[0].Tokens[..2] };
        var predicted = ConlluDocument.Predict(given, analysed);

        predicted.Comments.ShouldBe(["sent_id = x"]);
        predicted.Words[0].ShouldBe(new(1, "Kim", "Kim", "PROPN", "NNP", "Number=Sing", 4, "nsubj", "_", "SpaceAfter=No"));
        predicted.Words[1].Form.ShouldBe("!");
        predicted.Words[1].Misc.ShouldBe("Old=1");
    }

    private static Document Document() => new()
    {
        Text = Text,
        IsEnglish = true,
        Paragraphs = [new(0, Text.Length)],
        Sentences =
        [
            new(0, 0, new(0, Text.Length),
            [
                Token(0, 0, "Kim", "Kim", UniversalTag.Propn, "NNP", 3, "nsubj", new() { Number = GrammaticalNumber.Sing }),
                Token(1, 4, "did", "do", UniversalTag.Aux, "VBD", 3, "aux"),
                Token(2, 7, "n't", "not", UniversalTag.Part, "RB", 3, "advmod"),
                Token(3, 11, "come", "come", UniversalTag.Verb, "VB", -1, "root", new() { VerbForm = VerbForm.Inf }),
                Token(4, 17, "on", "on", UniversalTag.Adp, "IN", 5, "case"),
                Token(5, 20, "Monday", "Monday", UniversalTag.Propn, "NNP", 3, "obl"),
                Token(6, 26, ".", ".", UniversalTag.Punct, ".", 3, "punct"),
            ]),
        ],
        Mentions =
        [
            new() { Kind = EntityKind.Person, Span = new(0, 3), Sentence = 0, FirstToken = 0, TokenCount = 1, Probability = 1 },
            new() { Kind = EntityKind.Date, Span = new(20, 6), Sentence = 0, FirstToken = 5, TokenCount = 1, Probability = 1 },
        ],
        Dates = [new(new(20, 6), 0, new(new(2019, 9, 2), new(2019, 9, 2), DateGranularity.Day, DateBasis.Dateline))],
        Numbers = [],
        Entities = [new() { Id = 0, Kind = EntityKind.Person, Name = "Kim", Aliases = [], References = [new(new(0, 3), 0, 0, ReferenceKind.Name)] }],
    };

    private static Token Token(
        int index, int start, string form, string lemma, UniversalTag tag, string pennTag, int head, string relation, Morphology? morphology = null) => new()
        {
            Index = index,
            Span = new(start, form.Length),
            Form = form,
            Lemma = lemma,
            Tag = tag,
            PennTag = pennTag,
            Morphology = morphology ?? Morphology.None,
            Head = head,
            Relation = relation,
            HeadProbability = 1,
            RelationProbability = 1,
        };
}
