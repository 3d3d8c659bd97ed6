using Quiz.Domain.Questions;

namespace Quiz.Interchange.Tests.Library;

/// <summary>Each item type, by the fields it adds; these begin on line 10 of the file.</summary>
public sealed class ItemTests : IDisposable
{
    private const string A = "      - {text: A, key: true}\n";
    private const string B = "      - {text: B, kind: misread, rationale: No.}\n";
    private const string C = "      - {text: C, kind: elsewhere, rationale: No.}\n";

    private readonly TemporaryLibrary library = new();

    public void Dispose() => library.Dispose();

    [Fact]
    public void SingleChoice_KeepsOptionsAsWritten()
    {
        var item = Item("single-choice", "Who?", "    options:\n" + B + A + C).ShouldBeOfType<SingleChoice>();

        item.Options.ShouldBe([new("B", false, DistractorKind.Misread, "No."), new("A", true), new("C", false, DistractorKind.Elsewhere, "No.")]);
        item.KeepOrder.ShouldBeFalse();
    }

    [Theory]
    [InlineData("    options:\n" + A + B, 10, "there should be 3 to 5 options, and there are 2")]
    [InlineData("    options:\n" + A + B + C + "      - {text: D, kind: misread, rationale: No.}\n      - {text: E, kind: misread, rationale: No.}\n      - {text: F, kind: misread, rationale: No.}\n", 10, "there should be 3 to 5 options, and there are 6")]
    [InlineData("    options:\n" + A + B + "      - {text: C, key: true}\n", 10, "one option should be the key, and 2 are")]
    [InlineData("    options:\n" + B + C + "      - {text: D, kind: misread, rationale: No.}\n", 10, "one option should be the key, and 0 are")]
    [InlineData("    options:\n" + A + B + "      - {text: b, kind: misread, rationale: No.}\n", 13, "the option “b” stands twice")]
    [InlineData("    options:\n" + A + B + "      - {text: C, rationale: No.}\n", 13, "“kind” is missing")]
    [InlineData("    options:\n" + A + B + "      - {text: C, kind: misread}\n", 13, "“rationale” is missing")]
    [InlineData("    options:\n" + A + B + "      - {text: C, kind: misled, rationale: No.}\n", 13, "unknown kind “misled”; did you mean “misread”?")]
    [InlineData("    options:\n" + A + B + "      - {kind: misread, rationale: No.}\n", 13, "“text” is missing")]
    [InlineData("    options:\n" + B + C + "      - {text: A, key: true, kind: misread}\n", 13, "a key takes neither “kind” nor “rationale”")]
    [InlineData("    options:\n" + B + C + "      - {text: A, key: right}\n", 13, "“key” should be true or false, and is “right”")]
    [InlineData("    options:\n" + A + B + "      - {text: C, kind: misread, rationale: No., reason: No.}\n", 13, "unknown field “reason”; known are key, kind, rationale, text")]
    [InlineData("    options:\n" + A + B + "      - C\n", 13, "an option should be a group of fields, and is text")]
    [InlineData("    options: A\n", 10, "“options” should be a list, and is text")]
    [InlineData("", 4, "“options” is missing")]
    public void BadSingleChoice_IsReported(string fields, int line, string reason) => Reports("single-choice", "Who?", fields, line, reason);

    [Theory]
    [InlineData("7", "30", "400")]
    [InlineData("Two", "Five", "Forty-one")]
    [InlineData("About 1 hour", "About 2 hours", "About 10 hours")]
    [InlineData("55 million", "1,500 million", "6.5 billion")]
    [InlineData("1961", "1989", "1990")]
    [InlineData("30 June", "22 August", "2 September")]
    [InlineData("October 1990", "3 November 1990", "1991")]
    [InlineData("On 9 May 1961", "On 3 June 1961", "On 1 July 1961")]
    [InlineData("9 a.m.", "12:30 p.m.", "9:20 p.m.")]
    public void OptionsWithAnOrderOfTheirOwn_KeepItAndMustAscend(string first, string second, string third)
    {
        Item("single-choice", "When?", Options(first, second, third)).ShouldBeOfType<SingleChoice>().KeepOrder.ShouldBeTrue();
        Reports("single-choice", "When?", Options(second, first, third), 10, "options that are numbers or dates should be listed in ascending order");
    }

    [Theory]
    [InlineData("Two men", "One woman", "Three dogs")]
    [InlineData("Berlin", "Ascona", "1989")]
    [InlineData("8 to 10", "4 to 6", "1 to 2")]
    public void OtherOptions_HaveNoOrder(string first, string second, string third) =>
        Item("single-choice", "What?", Options(first, second, third)).ShouldBeOfType<SingleChoice>().KeepOrder.ShouldBeFalse();

    [Theory]
    [InlineData("Which two?")]
    [InlineData("Choose 2 of them.")]
    [InlineData("Which of these came?")]
    public void MultipleChoice_IsRead(string stem) =>
        Item("multiple-choice", stem, "    options:\n" + A + B + "      - {text: C, key: true}\n").ShouldBeOfType<MultipleChoice>()
            .Options.Count(option => option.IsKey).ShouldBe(2);

    [Theory]
    [InlineData("Which two?", "    options:\n" + A + B + C, 10, "two or more options should be keys, and 1 is")]
    [InlineData("Which two?", "    options:\n" + B + C + "      - {text: D, kind: misread, rationale: No.}\n", 10, "two or more options should be keys, and 0 are")]
    [InlineData("Which three?", "    options:\n" + A + "      - {text: D, key: true}\n      - {text: E, key: true}\n", 10, "at least one option should be a distractor")]
    [InlineData("Who came?", "    options:\n" + A + B + "      - {text: C, key: true}\n", 7, "the stem should say how many to choose (two), or “which of these”")]
    [InlineData("Which three came?", "    options:\n" + A + B + "      - {text: C, key: true}\n", 7, "the stem should say how many to choose (two), or “which of these”")]
    public void BadMultipleChoice_IsReported(string stem, string fields, int line, string reason) => Reports("multiple-choice", stem, fields, line, reason);

    [Theory]
    [InlineData("true", Verdict.True)]
    [InlineData("false", Verdict.False)]
    [InlineData("not-given", Verdict.NotGiven)]
    public void TrueFalseNotGiven_IsRead(string answer, Verdict key) =>
        Item("true-false-not-given", "It rained.", $"    answer: {answer}\n").ShouldBe(new TrueFalseNotGiven(key));

    [Theory]
    [InlineData("Did it rain?", "    answer: true\n", 7, "the stem should be a statement, and is a question")]
    [InlineData("It rained.", "    answer: maybe\n", 10, "unknown answer “maybe”; known are false, not-given, true")]
    [InlineData("It rained.", "", 4, "“answer” is missing")]
    public void BadTrueFalseNotGiven_IsReported(string stem, string fields, int line, string reason) => Reports("true-false-not-given", stem, fields, line, reason);

    [Fact]
    public void ShortAnswer_KeepsThePreferredWordingFirst() =>
        Item("short-answer", "Who?", "    answers: [Liga Ozola, Ozola]\n").ShouldBeOfType<ShortAnswer>().Accepted.ShouldBe(["Liga Ozola", "Ozola"]);

    [Theory]
    [InlineData("", 4, "“answers” is missing")]
    [InlineData("    answers: []\n", 10, "“answers” needs at least 1, and has 0")]
    [InlineData("    answers: ['']\n", 10, "“answers” is empty")]
    [InlineData("    answers:\n      - A\n      - a\n", 12, "“a” stands twice in “answers”")]
    [InlineData("    answers: [[A]]\n", 10, "“answers” should be text, and is a list")]
    public void BadShortAnswer_IsReported(string fields, int line, string reason) => Reports("short-answer", "Who?", fields, line, reason);

    [Fact]
    public void Cloze_IsRead()
    {
        var item = Item("cloze", "Fill in.", "    text: \"It took {1} years, until {2}.\"\n    gaps:\n      - answers: [four, '4']\n      - answers: [Monday]\n").ShouldBeOfType<Cloze>();

        item.Text.ShouldBe("It took {1} years, until {2}.");
        item.Gaps.Select(gap => string.Join('|', gap.Accepted)).ShouldBe(["four|4", "Monday"]);
    }

    [Theory]
    [InlineData("    text: \"{1} {2}\"\n    gaps: [{answers: [a]}]\n", 10, "the text should hold {1} once and no other braces, as there is 1 gap")]
    [InlineData("    text: \"{1}\"\n    gaps: [{answers: [a]}, {answers: [b]}]\n", 10, "the text should hold {1} to {2} once each, in order, and no other braces, as there are 2 gaps")]
    [InlineData("    text: \"{2} {1}\"\n    gaps: [{answers: [a]}, {answers: [b]}]\n", 10, "the text should hold {1} to {2} once each, in order, and no other braces, as there are 2 gaps")]
    [InlineData("    text: \"{1} {x}\"\n    gaps: [{answers: [a]}]\n", 10, "the text should hold {1} once and no other braces, as there is 1 gap")]
    [InlineData("    text: \"{1}\"\n    gaps: [{answer: [a]}]\n", 11, "“answers” is missing")]
    [InlineData("    text: \"{1}\"\n    gaps: [{answer: [a]}]\n", 11, "unknown field “answer”; did you mean “answers”?")]
    [InlineData("    text: \"{1}\"\n    gaps: [a]\n", 11, "a gap should be a group of fields, and is text")]
    [InlineData("    text: \"{1}\"\n", 4, "“gaps” is missing")]
    public void BadCloze_IsReported(string fields, int line, string reason) => Reports("cloze", "Fill in.", fields, line, reason);

    [Fact]
    public void Matching_IsRead()
    {
        var item = Item("matching", "Match.", Prompts("      - {text: c, match: C}\n")).ShouldBeOfType<Matching>();

        item.Prompts.ShouldBe(["a", "b", "c"]);
        item.Matches.ShouldBe(["A", "B", "C"]);
        item.Extra.ShouldBe([new("D", false, DistractorKind.Misread, "No.")]);
    }

    [Theory]
    [InlineData("", 10, "“prompts” needs at least 3, and has 2")]
    [InlineData("      - {text: a, match: C}\n", 13, "the prompt “a” stands twice")]
    [InlineData("      - {text: c, match: A}\n", 13, "the match “A” belongs to two prompts")]
    [InlineData("      - {text: c, match: D}\n", 15, "the extra match “D” stands twice")]
    [InlineData("      - {text: c}\n", 13, "“match” is missing")]
    [InlineData("      - c\n", 13, "a prompt should be a group of fields, and is text")]
    [InlineData("      - {text: c, match: C, mtch: C}\n", 13, "unknown field “mtch”; did you mean “match”?")]
    public void BadMatching_IsReported(string third, int line, string reason) => Reports("matching", "Match.", Prompts(third), line, reason);

    [Fact]
    public void MatchingWithoutExtra_IsReported() =>
        Reports("matching", "Match.", Prompts("      - {text: c, match: C}\n").Split("    extra")[0], 4, "“extra” is missing");

    [Fact]
    public void Ordering_KeepsTheRightOrder() =>
        Item("ordering", "Order.", "    items: [{text: c}, {text: a}, {text: b}]\n").ShouldBeOfType<Ordering>().Elements.ShouldBe(["c", "a", "b"]);

    [Theory]
    [InlineData("    items: [{text: a}, {text: b}]\n", 10, "“items” needs at least 3, and has 2")]
    [InlineData("    items: [{text: a}, {text: b}, {text: A}]\n", 10, "the item “A” stands twice")]
    [InlineData("    items: [{text: a}, {text: b}, c]\n", 10, "an item should be a group of fields, and is text")]
    [InlineData("    items: [{text: a}, {text: b}, {txt: c}]\n", 10, "unknown field “txt”; did you mean “text”?")]
    public void BadOrdering_IsReported(string fields, int line, string reason) => Reports("ordering", "Order.", fields, line, reason);

    [Fact]
    public void SelectEvidence_TakesTheSentencesThatHoldTheEvidence()
    {
        var item = Item("select-evidence", "Find it.", "").ShouldBeOfType<SelectEvidence>();

        item.Keys.ShouldBe([1]);
        item.Sentences.Length.ShouldBe(7);
    }

    [Fact]
    public void SelectEvidenceInTheHeadline_IsReported() =>
        library.With("bridge", questions: Source("select-evidence", "Find it.", "").Replace("quote: Mayor Liga Ozola opened", "quote: A bridge opens")).Problems()
            .ShouldBe(["articles/bridge/questions.yaml:8: the evidence lies in no sentence that can be picked: caption, paragraphs and quotations"]);

    private Item Item(string type, string stem, string fields)
    {
        var load = library.With("bridge", questions: Source(type, stem, fields)).Load();
        load.Problems.ShouldBeEmpty();
        return load.Articles[0].Quiz.ShouldNotBeNull().Questions.ShouldHaveSingleItem().Content.Item;
    }

    private void Reports(string type, string stem, string fields, int line, string reason)
    {
        var load = library.With("bridge", questions: Source(type, stem, fields)).Load();
        load.Problems.Select(problem => problem.ToString()).ShouldContain($"articles/bridge/questions.yaml:{line}: {reason}");
        load.Articles[0].Quiz.ShouldBeNull();
    }

    private static string Source(string type, string stem, string fields) => TemporaryLibrary.Header + $$"""
          - id: item
            type: {{type}}
            kind: what
            stem: {{stem}}
            evidence: [{quote: Mayor Liga Ozola opened}]
            explanation: So it says.

        """ + fields;

    private static string Options(string first, string second, string third) => $$"""
            options:
              - {text: "{{first}}", key: true}
              - {text: "{{second}}", kind: misread, rationale: No.}
              - {text: "{{third}}", kind: misread, rationale: No.}

        """;

    private static string Prompts(string third) =>
        "    prompts:\n      - {text: a, match: A}\n      - {text: b, match: B}\n" + third + "    extra:\n      - {text: D, kind: misread, rationale: No.}\n";
}
