using CsCheck;
using Quiz.Domain.Questions;

namespace Quiz.Domain.Tests.Questions;

public class QuestionJsonTests
{
    [Fact]
    public void Question_StoredForm()
    {
        var content = SampleQuiz.Content(new SingleChoice([new("Åsa", true), new("“Bo”", false, DistractorKind.Elsewhere, "Bo left.")]), FactKind.HowMany);
        QuestionJson.Write(content).ShouldBe(
            """{"kind":"how-many","stem":"Who met?","item":{"type":"single-choice","options":[""" +
            """{"text":"Åsa","isKey":true,"kind":null,"rationale":null},""" +
            """{"text":"“Bo”","isKey":false,"kind":"elsewhere","rationale":"Bo left."}],"keepOrder":false},"evidence":[""" +
            """{"quote":"The envoys met","prefix":"","suffix":" on 6 October","start":26,"length":14}],"explanation":""" + "\"" +
            """The first sentence says so.","provenance":{"kind":"written","source":"Ada"}}""");
    }

    [Fact]
    public void AnyItem_ReadsBack() => GenItem.Any.Sample(item =>
    {
        var json = QuestionJson.Write(SampleQuiz.Content(item));
        var read = QuestionJson.Read(json);
        read.Item.ShouldBeOfType(item.GetType());
        QuestionJson.Write(read).ShouldBe(json);
    });

    [Fact]
    public void Spans_ReadBack()
    {
        var item = new SelectEvidence([new(0, 5), new(7, 9)], [1]);
        QuestionJson.Read(QuestionJson.Write(SampleQuiz.Content(item))).Item.ShouldBeOfType<SelectEvidence>().Sentences.ShouldBe(item.Sentences);
    }

    [Theory]
    [InlineData("not json", "question")]
    [InlineData("""{"kind":"who"}""", "stem")]
    [InlineData("""{"kind":"whence"}""", "$.kind")]
    public void BadJson_RefusedNamingWhat(string json, string named) =>
        Should.Throw<FormatException>(() => QuestionJson.Read(json)).Message.ShouldContain(named);
}
