namespace Quiz.LoadTests.Dom;

/// <summary>A node of the tree that a browser would show: enough of it to find elements, their handlers and their text.</summary>
public sealed class DomNode(NodeKind kind, string? content, int component = 0)
{
    // Lists of pairs, not dictionaries: thousands of learners hold trees of elements with two or three attributes each.
    private List<KeyValuePair<string, string>>? attributes;
    private List<KeyValuePair<string, ulong>>? handlers;
    private List<DomNode>? children;

    public NodeKind Kind { get; } = kind;

    /// <summary>An element's name, a text, or ready markup.</summary>
    public string? Content { get; set; } = content;

    /// <summary>The id of the component that rendered this node.</summary>
    public int Component { get; } = component;

    public DomNode? Parent { get; private set; }

    public IReadOnlyList<DomNode> Children => children ?? (IReadOnlyList<DomNode>)[];

    public IReadOnlyList<KeyValuePair<string, string>> Attributes => attributes ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>Event attributes with the ids of their handlers.</summary>
    public IReadOnlyList<KeyValuePair<string, ulong>> Handlers => handlers ?? (IReadOnlyList<KeyValuePair<string, ulong>>)[];

    public bool Is(string element) => Kind == NodeKind.Element && Content == element;

    public string? Attribute(string name) =>
        attributes?.Find(pair => pair.Key == name) is { Key: not null } found ? found.Value : null;

    /// <returns>The id of the handler for an event attribute such as <c>onclick</c>, or 0.</returns>
    public ulong Handler(string name) => handlers?.Find(pair => pair.Key == name).Value ?? 0;

    public void SetAttribute(string name, string value) => Set(ref attributes, name, value);

    public void SetHandler(string name, ulong id) => Set(ref handlers, name, id);

    public void RemoveAttribute(string name)
    {
        attributes?.RemoveAll(pair => pair.Key == name);
        handlers?.RemoveAll(pair => pair.Key == name);
    }

    public void Insert(int index, DomNode child)
    {
        child.Parent = this;
        (children ??= new List<DomNode>(2)).Insert(index, child);
    }

    public void Add(DomNode child) => Insert(Children.Count, child);

    public void RemoveAt(int index) => children!.RemoveAt(index);

    public void Replace(int index, DomNode child) => children![index] = child;

    /// <summary>This node and everything below it in document order, ready markup included.</summary>
    public IEnumerable<DomNode> Descendants()
    {
        yield return this;
        var below = Kind == NodeKind.Markup ? HtmlReader.Read(Content!).Children : Children;
        foreach (var child in below)
        {
            foreach (var node in child.Descendants())
                yield return node;
        }
    }

    public IEnumerable<DomNode> Elements(string name) => Descendants().Where(node => node.Is(name));

    private static void Set<T>(ref List<KeyValuePair<string, T>>? list, string name, T value)
    {
        list ??= new List<KeyValuePair<string, T>>(2);
        var index = list.FindIndex(pair => pair.Key == name);
        var pair = KeyValuePair.Create(name, value);
        if (index < 0)
            list.Add(pair);
        else
            list[index] = pair;
    }
}
