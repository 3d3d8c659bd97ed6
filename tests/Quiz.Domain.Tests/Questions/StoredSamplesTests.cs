using System.Reflection;
using System.Text.Json.Serialization;
using Quiz.Domain.Anchors;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Text;

namespace Quiz.Domain.Tests.Questions;

/// <summary>
/// What databases hold already. A sample is never edited: where one can no longer be read, the code is wrong. A new type,
/// or a new member of a type, adds a sample.
/// </summary>
public class StoredSamplesTests
{
    private const string Before = """{"kind":"who","stem":"Who met?","item":""";

    private const string After =
        ""","evidence":[{"quote":"The envoys met","prefix":"","suffix":" on 6 October","start":26,"length":14}],"explanation":""" + "\"" +
        """The first sentence says so.","provenance":{"kind":"curated","source":"Ada"}}""";

    public static readonly TheoryData<Item, string> Items = new()
    {
        {
            new SingleChoice([new("Six", true), new("Nine", false, DistractorKind.Misread, "Nine left.")], true),
            """{"type":"single-choice","options":[{"text":"Six","isKey":true,"kind":null,"rationale":null},{"text":"Nine","isKey":false,"kind":"misread","rationale":"Nine left."}],"keepOrder":true}"""
        },
        {
            new MultipleChoice([new("Six", true), new("Nine", true), new("Ten", false, DistractorKind.Unsupported, "Nobody says ten.")]),
            """{"type":"multiple-choice","options":[{"text":"Six","isKey":true,"kind":null,"rationale":null},{"text":"Nine","isKey":true,"kind":null,"rationale":null},{"text":"Ten","isKey":false,"kind":"unsupported","rationale":"Nobody says ten."}],"keepOrder":false}"""
        },
        { new TrueFalseNotGiven(Verdict.NotGiven), """{"type":"true-false-not-given","key":"not-given"}""" },
        { new ShortAnswer(["London", "the “City”"]), """{"type":"short-answer","accepted":["London","the “City”"]}""" },
        {
            new Cloze("In {1}, by {2}.", [new(["May 2017", "5/2017"]), new(["Nike"])]),
            """{"type":"cloze","text":"In {1}, by {2}.","gaps":[{"accepted":["May 2017","5/2017"]},{"accepted":["Nike"]}]}"""
        },
        {
            new Matching(["Sang", "Ruto"], ["coach", "deputy"], [new("president", false, DistractorKind.Elsewhere, "Kenyatta is.")]),
            """{"type":"matching","prompts":["Sang","Ruto"],"matches":["coach","deputy"],"extra":[{"text":"president","isKey":false,"kind":"elsewhere","rationale":"Kenyatta is."}]}"""
        },
        { new Ordering(["first", "second", "third"]), """{"type":"ordering","elements":["first","second","third"]}""" },
        {
            new SelectEvidence([new(0, 12), new(13, 40)], [1]),
            """{"type":"select-evidence","sentences":[{"start":0,"length":12},{"start":13,"length":40}],"keys":[1]}"""
        },
    };

    public static readonly TheoryData<Answer, string> Answers = new()
    {
        { new ChoiceAnswer([]), """{"type":"choice","chosen":[]}""" },
        { new ChoiceAnswer([0, 2]), """{"type":"choice","chosen":[0,2]}""" },
        { new VerdictAnswer(Verdict.True), """{"type":"verdict","chosen":"true"}""" },
        { new VerdictAnswer(Verdict.NotGiven), """{"type":"verdict","chosen":"not-given"}""" },
        { new VerdictAnswer(null), """{"type":"verdict","chosen":null}""" },
        { new TextAnswer("“Åsa” <東京>"), """{"type":"text","text":"“Åsa” <東京>"}""" },
        { new GapsAnswer(["May 2017", ""]), """{"type":"gaps","texts":["May 2017",""]}""" },
        { new MatchesAnswer([1, -1]), """{"type":"matches","chosen":[1,-1]}""" },
        { new OrderAnswer([2, 0, 1]), """{"type":"order","places":[2,0,1]}""" },
        { new SentenceAnswer(4), """{"type":"sentence","sentence":4}""" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void StoredQuestion_IsReadAsItWasMeant(Item item, string json)
    {
        var read = QuestionJson.Read(Before + json + After);

        read.ShouldBeEquivalentTo(new QuestionContent(
            FactKind.Who, "Who met?", item, [new TextAnchor("The envoys met", "", " on 6 October", 26, 14)], "The first sentence says so.", new(ProvenanceKind.Curated, "Ada")));
        // Stored again unchanged: a revision is compared with what is stored by its text.
        QuestionJson.Write(read).ShouldBe(Before + json + After);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void StoredAnswer_IsReadAsItWasMeant(Answer answer, string json)
    {
        var read = AnswerJson.Read(json);

        read.ShouldBeEquivalentTo(answer);
        AnswerJson.Write(read).ShouldBe(json);
    }

    [Fact]
    public void EveryType_HasASample()
    {
        Items.Select(row => row.Data.Item1.GetType()).Distinct().ShouldBe(TypesOf(typeof(Item)), ignoreOrder: true);
        Answers.Select(row => row.Data.Item1.GetType()).Distinct().ShouldBe(TypesOf(typeof(Answer)), ignoreOrder: true);
    }

    [Theory]
    [InlineData("who,whom,what,where,when,why,how-many,how,who-said", typeof(FactKind))]
    [InlineData("misread,elsewhere,unsupported", typeof(DistractorKind))]
    [InlineData("true,false,not-given", typeof(Verdict))]
    [InlineData("curated,written,generated,model-written,imported", typeof(ProvenanceKind))]
    public void StoredNames_AreStillKnown(string names, Type type)
    {
        foreach (var name in names.Split(','))
        {
            var json = type switch
            {
                _ when type == typeof(FactKind) => (Before + """{"type":"ordering","elements":["a","b","c"]}""" + After).Replace("\"kind\":\"who\"", $"\"kind\":\"{name}\"", StringComparison.Ordinal),
                _ when type == typeof(DistractorKind) => Before + $$"""{"type":"single-choice","options":[{"text":"a","isKey":false,"kind":"{{name}}","rationale":"b"}],"keepOrder":false}""" + After,
                _ when type == typeof(Verdict) => Before + $$"""{"type":"true-false-not-given","key":"{{name}}"}""" + After,
                _ => (Before + """{"type":"ordering","elements":["a","b","c"]}""" + After).Replace("\"curated\"", $"\"{name}\"", StringComparison.Ordinal),
            };

            QuestionJson.Write(QuestionJson.Read(json)).ShouldBe(json);
        }
        names.Split(',').Length.ShouldBe(Enum.GetValues(type).Length, "each member has its stored name");
    }

    private static List<Type> TypesOf(Type family) =>
        [.. family.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(derived => derived.DerivedType)];
}
