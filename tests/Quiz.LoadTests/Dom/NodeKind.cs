namespace Quiz.LoadTests.Dom;

public enum NodeKind : byte
{
    Root,
    Element,
    Text,

    /// <summary>Ready HTML that a render batch inserts as one piece; its elements are read on demand.</summary>
    Markup,

    /// <summary>A component's place in the tree; it has no element of its own.</summary>
    Component,
}
