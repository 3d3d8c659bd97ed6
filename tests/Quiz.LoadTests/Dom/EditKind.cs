namespace Quiz.LoadTests.Dom;

/// <summary>What an edit of a render batch does; the numbers are those of RenderTreeEditType.</summary>
public enum EditKind
{
    PrependFrame = 1,
    RemoveFrame = 2,
    SetAttribute = 3,
    RemoveAttribute = 4,
    UpdateText = 5,
    StepIn = 6,
    StepOut = 7,
    UpdateMarkup = 8,
    PermutationEntry = 9,
    PermutationEnd = 10,
}
