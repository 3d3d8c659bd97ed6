using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Web.Authoring.Drafts;

namespace Quiz.Web.Authoring;

/// <summary>The item types that an author can write, and how each begins.</summary>
internal static class BlankQuestion
{
    private static readonly Option NoOption = new("", false);

    public static ImmutableArray<(string Name, Item Blank)> Types { get; } =
    [
        ("Single choice", new SingleChoice([new("", true), NoOption, NoOption, NoOption])),
        ("Multiple choice", new MultipleChoice([new("", true), new("", true), NoOption, NoOption])),
        ("True, false, not given", new TrueFalseNotGiven(Verdict.True)),
        ("Short answer", new ShortAnswer([])),
        ("Cloze", new Cloze("", [])),
        ("Matching", new Matching([], [], [])),
        ("Ordering", new Ordering([])),
        ("Select the evidence", new SelectEvidence([], [])),
    ];

    public static string NameOf(Item item) => Types.First(type => type.Blank.GetType() == item.GetType()).Name;

    public static DraftQuestion Of(Item blank, Author author) => new(
        Guid.NewGuid(), Decision.Open, null,
        new(FactKind.What, "", blank, [], "", new(ProvenanceKind.Written, author.Name)));
}
