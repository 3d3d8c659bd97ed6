using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;
using Quiz.Generation.Verification;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Tests.Verification;

/// <summary>What the gate finds in questions that a person may write, one flaw at a time.</summary>
public sealed class QuestionGateTests
{
    private const string Sentence = "Wang Yi held talks with Ri Yong-ho in Pyongyang on 2 September 2019.";

    private readonly PlainArticle article = new PlainArticle(Sentence, "Kim Jong-un, Moon Jae-in and Shin Beom-chul were not there.")
        .People("Wang Yi", "Ri Yong-ho", "Kim Jong-un", "Moon Jae-in", "Shin Beom-chul").Named(EntityKind.GeopoliticalEntity, "Pyongyang");

    [Fact]
    public void SoundQuestion_PassesWithoutAFinding() => Check("Who held talks with Ri Yong-ho in Pyongyang?", Choice("Wang Yi")).ShouldBeEmpty();

    [Fact]
    public void NoEvidence_Blocks() =>
        Findings(Content("Who held talks with Ri Yong-ho in Pyongyang?", Choice("Wang Yi")) with { Evidence = [] }).ShouldContain(finding => finding.Reason == "no-evidence" && finding.Severity == Severity.Blocks);

    [Fact]
    public void EvidenceThatDoesNotStandThere_Blocks()
    {
        var content = Content("Who held talks with Ri Yong-ho in Pyongyang?", Choice("Wang Yi"));

        Findings(content with { Evidence = [content.Evidence[0] with { Start = content.Evidence[0].Start + 1 }] })
            .ShouldContain(finding => finding.Reason == "evidence-not-found" && finding.Severity == Severity.Blocks);
    }

    [Fact]
    public void TwoKeys_Block() => Check("Who held talks with Ri Yong-ho in Pyongyang?", new SingleChoice([new("Wang Yi", true), new("Kim Jong-un", true)])).ShouldContain("key-count");

    [Fact]
    public void SameOptionTwice_Blocks() => Check("Who held talks with Ri Yong-ho in Pyongyang?", new SingleChoice([new("Wang Yi", true), Wrong("Kim Jong-un"), Wrong("kim jong-un")])).ShouldContain("duplicate-options");

    [Theory]
    [InlineData("Who did he hold talks with in Pyongyang?", "pronoun-in-stem")]
    [InlineData("Who held talks with us in Pyongyang?", "speaker-in-stem")]
    [InlineData("Who held talks with Ri Yong-ho yesterday?", "deictic-time")]
    [InlineData("Who held talks with Ri Yong-ho last week?", "deictic-time")]
    [InlineData("Who held talks with Ri Yong-ho on Monday?", "deictic-time")]
    [InlineData("Who also held talks with Ri Yong-ho?", "discourse-word")]
    [InlineData("Who attended these talks with Ri Yong-ho?", "demonstrative-in-stem")]
    [InlineData("Who attended the meeting with pleasure?", "unexplained-the")]
    public void WordThatPointsOutOfTheStem_IsNamed(string stem, string reason) => Check(stem, Choice("Wang Yi")).ShouldContain(reason);

    [Theory]
    [InlineData("What did Kim Jong-un say about his visit to Beijing?")]
    [InlineData("Who said “we cannot ignore this today” in Pyongyang?")]
    [InlineData("Who held talks with Ri Yong-ho on Monday, 2 September 2019?")]
    public void WordThatIsExplainedInTheStem_Passes(string stem) =>
        Check(stem, Choice("Wang Yi")).ShouldNotContain(reason => reason == "pronoun-in-stem" || reason == "speaker-in-stem" || reason == "deictic-time" || reason == "demonstrative-in-stem");

    [Theory]
    [InlineData("Talks in Pyongyang with Ri Yong-ho", "no-question")]
    [InlineData("Who held talks?", "unfocused-stem")]
    [InlineData("Who did not hold talks with Ri Yong-ho in Pyongyang?", "negative-stem")]
    [InlineData("Who held talks with with Ri Yong-ho in Pyongyang?", "doubled-word")]
    [InlineData("who held talks with Ri Yong-ho in Pyongyang?", "small-first-letter")]
    [InlineData("Who held talks with Ri Yong-ho in Pyongyang ?", "stray-punctuation")]
    [InlineData("Who held “talks with Ri Yong-ho in Pyongyang?", "open-quotation")]
    [InlineData("Who held talks with Ri Yong-ho in Pyongyang because?", "unfinished-stem")]
    [InlineData("Who held talks with Ri Yong-ho, but who left Pyongyang?", "two-question-words")]
    [InlineData("According to Ri Yong-ho, in which city does who live?", "two-question-words")]
    [InlineData("When did Wang Yi announce that Wang Yi would visit Pyongyang?", "repeated-name")]
    public void FlawOfForm_IsNamed(string stem, string reason) => Check(stem, Choice("Wang Yi")).ShouldContain(reason);

    [Fact]
    public void StemThatTellsTheAnswer_IsNamed() => Check("Which post does Wang Yi hold beside Wang Yi of Pyongyang?", Choice("Wang Yi")).ShouldContain("stem-tells-answer");

    [Theory]
    [InlineData("none-or-all-of-the-above", "Wang Yi", "Kim Jong-un", "None of the above")]
    [InlineData("k-type-option", "Wang Yi", "Kim Jong-un", "A and C")]
    [InlineData("overlapping-options", "Wang Yi", "Kim Jong-un", "Kim Jong-un and his sister")]
    [InlineData("key-is-longest", "Wang Yi, the foreign minister of China since 2013", "Kim Jong-un", "Moon Jae-in")]
    [InlineData("odd-type", "an envoy", "Kim Jong-un", "Moon Jae-in")]
    [InlineData("only-key-repeats-stem", "Wang Yi in talks", "Kim Jong-un asleep", "Moon Jae-in at home")]
    [InlineData("vague-frequency", "Wang Yi", "Kim Jong-un", "often Moon Jae-in")]
    public void FlawOfOptions_IsNamed(string reason, string key, params string[] wrong) =>
        Check("Who held talks with Ri Yong-ho in Pyongyang?", new SingleChoice([new(key, true), .. wrong.Select(Wrong)])).ShouldContain(reason);

    [Fact]
    public void NumbersOutOfOrder_AreNamed() =>
        Check("How many people held talks with Ri Yong-ho?", new SingleChoice([Wrong("30"), new("10", true), Wrong("20")], KeepOrder: true)).ShouldContain("unordered-numbers");

    [Fact]
    public void YesAndNo_AreNoChoice() => Check("Did Wang Yi hold talks in Pyongyang?", new SingleChoice([new("Yes", true), Wrong("No")])).ShouldContain("true-false-as-choice");

    [Fact]
    public void WrongOptionWithoutRationale_IsNamed() =>
        Check("Who held talks with Ri Yong-ho in Pyongyang?", new SingleChoice([new("Wang Yi", true), new("Kim Jong-un", false)])).ShouldContain("no-rationale");

    [Fact]
    public void GapWithoutAnswer_Blocks() => Check("Complete the sentence.", new Cloze("{1} met {2}.", [new(["Wang Yi"])])).ShouldContain("gaps-do-not-match");

    [Fact]
    public void ExpectationAskedAsFact_LosesItsModality()
    {
        var expected = new PlainArticle("Kim Jong-un is expected to visit China in October.").People("Kim Jong-un").Named(EntityKind.GeopoliticalEntity, "China")
            .Fact(fact => fact with { Modality = Modality.Expected }, "visit", (RoleKind.Agent, "Kim Jong-un"), (RoleKind.Patient, "China"));

        Reasons(expected, expected.Ask("Who visited China in October?", RoleKind.Agent, AnswerType.Person)).ShouldContain("modality-lost");
        Reasons(expected, expected.Ask("Who is expected to visit China in October?", RoleKind.Agent, AnswerType.Person)).ShouldNotContain("modality-lost");
    }

    [Fact]
    public void HearsayAskedAsFact_LosesItsModality()
    {
        var hearsay = new PlainArticle("Anna Berg reportedly visited China in October.").People("Anna Berg").Fact("visit", (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "China"));

        Reasons(hearsay, hearsay.Ask("Who visited China in October?", RoleKind.Agent, AnswerType.Person)).ShouldContain("modality-lost");
        Reasons(hearsay, hearsay.Ask("Who reportedly visited China in October?", RoleKind.Agent, AnswerType.Person)).ShouldNotContain("modality-lost");
    }

    [Fact]
    public void WordOfSomeoneAskedAsFact_LosesItsSpeaker()
    {
        var said = new PlainArticle("Shin Beom-chul said that Kim Jong-un will visit China.").People("Shin Beom-chul", "Kim Jong-un").Named(EntityKind.GeopoliticalEntity, "China")
            .Fact(fact => fact with { Attribution = new(fact.Span, 0, "Shin Beom-chul", "say", SpeechForm.Indirect) }, "visit", (RoleKind.Agent, "Kim Jong-un"), (RoleKind.Patient, "China"));

        Reasons(said, said.Ask("Who will visit China before winter comes?", RoleKind.Agent, AnswerType.Person)).ShouldContain("attribution-lost");
        Reasons(said, said.Ask("According to Shin Beom-chul, who will visit China?", RoleKind.Agent, AnswerType.Person)).ShouldNotContain("attribution-lost");
    }

    [Fact]
    public void SecondPassageWithAnotherAnswer_IsNamed()
    {
        var twice = new PlainArticle("Wang Yi visited Pyongyang in May.", "Anna Berg visited Pyongyang in June.").People("Wang Yi", "Anna Berg").Named(EntityKind.GeopoliticalEntity, "Pyongyang")
            .Fact("visit", (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "Pyongyang")).Fact("visit", (RoleKind.Agent, "Wang Yi"), (RoleKind.Patient, "Pyongyang"));

        Reasons(twice, twice.Ask("Who visited Pyongyang?", RoleKind.Agent, AnswerType.Person)).ShouldContain("another-answer");
    }

    [Fact]
    public void StemAboutSomethingElse_IsNotWhatTheEvidenceSays()
    {
        var talks = new PlainArticle(Sentence).People("Wang Yi", "Ri Yong-ho").Fact("hold", (RoleKind.Agent, "Wang Yi"), (RoleKind.Companion, "Ri Yong-ho"));

        Reasons(talks, talks.Ask("Who bought three paintings by Banksy in London?", RoleKind.Agent, AnswerType.Person)).ShouldContain("evidence-not-asked");
    }

    private IEnumerable<string> Check(string stem, Item item) => Findings(Content(stem, item)).Select(finding => finding.Reason);

    private ImmutableArray<Finding> Findings(QuestionContent content) => new QuestionGate(article.Index, EnglishAnalyzer.Load()).Check(content);

    private QuestionContent Content(string stem, Item item) => ContentOf(article, stem, item, article.Text.IndexOf(Sentence, StringComparison.Ordinal), Sentence.Length);

    private static IEnumerable<string> Reasons(PlainArticle article, Candidate candidate)
    {
        var gate = new QuestionGate(article.Index, EnglishAnalyzer.Load());
        var content = ContentOf(article, candidate.Stem, new ShortAnswer([candidate.Key]), candidate.Evidence[0].Start, candidate.Evidence[0].Length);
        return gate.Check(content, candidate, gate.StemTokens([candidate.Stem])[0]).Select(finding => finding.Reason);
    }

    private static QuestionContent ContentOf(PlainArticle article, string stem, Item item, int start, int length) =>
        new(FactKind.Who, stem, item, [AnchorFinder.At(article.Source.Revision, new(start, length))], "", new(ProvenanceKind.Written, "test"));

    private static SingleChoice Choice(string key) => new([new(key, true), Wrong("Kim Jong-un"), Wrong("Moon Jae-in"), Wrong("Shin Beom-chul")]);

    private static Option Wrong(string text) => new(text, false, DistractorKind.Elsewhere, "It is told of another.");
}
