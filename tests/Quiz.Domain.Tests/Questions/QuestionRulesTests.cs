using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;

namespace Quiz.Domain.Tests.Questions;

public sealed class QuestionRulesTests
{
    private static readonly ArticleRevision Article = ArticleRevision.From(
        new("Ferry bought", null, null, null, [new(BlockKind.Paragraph, "Norham bought a ferry on Tuesday.")]));

    public static TheoryData<Item> Whole =>
    [
        new SingleChoice([new("a ferry", true), new("a bus", false)]),
        new MultipleChoice([new("a ferry", true), new("a boat", true), new("a bus", false)]),
        new TrueFalseNotGiven(Verdict.False),
        new ShortAnswer(["a ferry"]),
        new Cloze("Norham bought a {1} on {2}.", [new(["ferry"]), new(["Tuesday"])]),
        new Matching(["Norham", "Tuesday"], ["town", "day"], [new("year", false)]),
        new Ordering(["dispute", "vote", "purchase"]),
        new SelectEvidence([new(14, 33)], [0]),
    ];

    public static TheoryData<Item, string> Flawed => new()
    {
        { new SingleChoice([new("a ferry", true)]), "Two options" },
        { new SingleChoice([new("a ferry", false), new("a bus", false)]), "must be the key" },
        { new SingleChoice([new("a ferry", true), new(" ", false)]), "option is empty" },
        { new SingleChoice([new("a ferry", true), new("A Ferry ", false)]), "stands twice" },
        { new MultipleChoice([new("a ferry", true), new("a bus", false)]), "Two options or more must be keys" },
        { new MultipleChoice([new("a ferry", true), new("a boat", true)]), "must be wrong" },
        { new ShortAnswer([]), "accepted answer" },
        { new Cloze("Norham bought a ferry.", []), "needs a gap" },
        { new Cloze("Norham bought a {2} on {1}.", [new(["ferry"]), new(["Tuesday"])]), "{2}" },
        { new Cloze("Norham bought a {1}, a {1}.", [new(["ferry"])]), "{1}" },
        { new Cloze("Norham bought a {1}.", [new([])]), "gap {1}" },
        { new Matching(["Norham", "Tuesday"], ["town"], []), "pairs" },
        { new Matching(["Norham", "Tuesday"], ["day", "day"], []), "stands twice" },
        { new Ordering(["vote", "purchase"]), "Three" },
        { new SelectEvidence([new(14, 33)], []), "right sentence" },
        { new SelectEvidence([new(14, 33)], [1]), "right sentence" },
    };

    [Theory]
    [MemberData(nameof(Whole))]
    public void WholeItem_HasNoProblem(Item item) => QuestionRules.ProblemsIn(Question(item), Article).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Flawed))]
    public void FlawedItem_IsNamed(Item item, string words) =>
        QuestionRules.ProblemsIn(Question(item), Article).ShouldContain(problem => problem.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void NoStem_IsNamed() =>
        QuestionRules.ProblemsIn(Question(new ShortAnswer(["a ferry"])) with { Stem = " " }, Article).ShouldBe(["The question is missing."]);

    [Fact]
    public void NoEvidence_IsNamed() =>
        QuestionRules.ProblemsIn(Question(new ShortAnswer(["a ferry"])) with { Evidence = [] }, Article).ShouldHaveSingleItem().ShouldContain("evidence");

    [Fact]
    public void EvidenceThatStandsElsewhere_IsNamed()
    {
        var question = Question(new ShortAnswer(["a ferry"]));

        QuestionRules.ProblemsIn(question with { Evidence = [question.Evidence[0] with { Start = 0 }] }, Article)
            .ShouldHaveSingleItem().ShouldContain("“a ferry”");
    }

    private static QuestionContent Question(Item item)
    {
        ImmutableArray<TextAnchor> evidence = [AnchorFinder.Find(Article, "a ferry", 0, out _)!];
        return new(FactKind.What, "What did Norham buy?", item, evidence, "", new(ProvenanceKind.Written, "Ada"));
    }
}
