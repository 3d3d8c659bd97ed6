namespace Quiz.Generation.Items;

/// <summary>Item types that are generated.</summary>
public enum ItemType
{
    SingleChoice,
    ShortAnswer,
    TrueFalseNotGiven,
    Cloze,
    Ordering,
    Matching,
    SelectEvidence,
}
