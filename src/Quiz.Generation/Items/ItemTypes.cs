using System.Collections.Immutable;
using Quiz.Domain.Questions;

namespace Quiz.Generation.Items;

/// <summary>Names of the item types, as the stored form of a question has them, and the types that a quiz is made of unless it is told otherwise.</summary>
public static class ItemTypes
{
    private static readonly (ItemType Type, string Name)[] Names =
    [
        (ItemType.SingleChoice, "single-choice"), (ItemType.ShortAnswer, "short-answer"), (ItemType.TrueFalseNotGiven, "true-false-not-given"), (ItemType.Cloze, "cloze"),
        (ItemType.Ordering, "ordering"), (ItemType.Matching, "matching"), (ItemType.SelectEvidence, "select-evidence"),
    ];

    /// <summary>Choice first; what has too few wrong options is asked in another way, and sentences that have no question get a gap.</summary>
    public static ImmutableArray<ItemType> Usual { get; } = [ItemType.SingleChoice, ItemType.ShortAnswer, ItemType.TrueFalseNotGiven, ItemType.Cloze, ItemType.Matching, ItemType.Ordering, ItemType.SelectEvidence];

    public static IEnumerable<string> AllNames => Names.Select(entry => entry.Name);

    public static string Name(this ItemType type) => Array.Find(Names, entry => entry.Type == type).Name;

    /// <summary>The type of that name; null where there is none.</summary>
    public static ItemType? Parse(string name) => Array.FindIndex(Names, entry => entry.Name == name) is >= 0 and var at ? Names[at].Type : null;

    /// <exception cref="ArgumentException">Items of this type are not generated.</exception>
    public static ItemType Of(Item item) => item switch
    {
        SingleChoice => ItemType.SingleChoice,
        ShortAnswer => ItemType.ShortAnswer,
        TrueFalseNotGiven => ItemType.TrueFalseNotGiven,
        Cloze => ItemType.Cloze,
        Ordering => ItemType.Ordering,
        Matching => ItemType.Matching,
        SelectEvidence => ItemType.SelectEvidence,
        _ => throw new ArgumentException($"{item.GetType().Name} items are not generated.", nameof(item)),
    };
}
