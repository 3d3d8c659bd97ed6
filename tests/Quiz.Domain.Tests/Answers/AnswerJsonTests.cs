using CsCheck;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;

namespace Quiz.Domain.Tests.Answers;

public class AnswerJsonTests
{
    public static readonly TheoryData<Answer, string> Approved = new()
    {
        { new ChoiceAnswer([0, 2]), """{"type":"choice","chosen":[0,2]}""" },
        { new VerdictAnswer(Verdict.NotGiven), """{"type":"verdict","chosen":"not-given"}""" },
        { new VerdictAnswer(null), """{"type":"verdict","chosen":null}""" },
        { new TextAnswer("“Åsa” <東京>"), """{"type":"text","text":"“Åsa” <東京>"}""" },
        { new GapsAnswer(["six", ""]), """{"type":"gaps","texts":["six",""]}""" },
        { new MatchesAnswer([1, -1]), """{"type":"matches","chosen":[1,-1]}""" },
        { new OrderAnswer([2, 0, 1]), """{"type":"order","places":[2,0,1]}""" },
        { new SentenceAnswer(4), """{"type":"sentence","sentence":4}""" },
    };

    [Theory]
    [MemberData(nameof(Approved))]
    public void EachType_StoredForm(Answer answer, string json)
    {
        AnswerJson.Write(answer).ShouldBe(json);
        AnswerJson.Write(AnswerJson.Read(json)).ShouldBe(json);
        AnswerJson.Read(json).ShouldBeOfType(answer.GetType());
    }

    [Fact]
    public void AnyAnswer_ReadsBack() => GenItem.WithAnswer.Sample(pair =>
        AnswerJson.Write(AnswerJson.Read(AnswerJson.Write(pair.Answer))).ShouldBe(AnswerJson.Write(pair.Answer)));

    [Fact]
    public void TypeNotFirst_Read() =>
        AnswerJson.Read("""{"text":"six","type":"text"}""").ShouldBe(new TextAnswer("six"));

    [Theory]
    [InlineData("", "answer")]
    [InlineData("null", "null")]
    [InlineData("{}", "type")]
    [InlineData("""{"type":"essay","text":"x"}""", "essay")]
    [InlineData("""{"type":"choice"}""", "chosen")]
    [InlineData("""{"type":"choice","chosen":["a"]}""", "$.chosen[0]")]
    [InlineData("""{"type":"choice","chosen":null}""", "$.chosen")]
    [InlineData("""{"type":"text","text":null}""", "ext")]
    [InlineData("""{"type":"verdict","chosen":"perhaps"}""", "$.chosen")]
    [InlineData("""{"type":"verdict","chosen":1}""", "$.chosen")]
    public void BadJson_RefusedNamingWhat(string json, string named) =>
        Should.Throw<FormatException>(() => AnswerJson.Read(json)).Message.ShouldContain(named);
}
