namespace Quiz.LoadTests.Dom;

/// <summary>What one learner's page shows, kept up to date by render batches as blazor.web.js does. Not thread-safe.</summary>
public sealed class DomTree
{
    private readonly Dictionary<int, DomNode> components = [];

    public DomNode Root { get; } = new(NodeKind.Root, null);

    /// <summary>Called for each attribute that a batch sets, with its name and value.</summary>
    public Action<string, string>? AttributeSet { get; set; }

    /// <summary>Gives a root component its place on the page.</summary>
    public void Attach(int component)
    {
        if (components.ContainsKey(component))
            return;
        var node = new DomNode(NodeKind.Component, null, component);
        components.Add(component, node);
        Root.Add(node);
    }

    /// <returns>The number of edits applied.</returns>
    /// <exception cref="FormatException">The batch holds an edit or a frame that this model does not know.</exception>
    public int Apply(ReadOnlySpan<byte> data)
    {
        var batch = new RenderBatch(data);
        var edits = 0;
        for (var index = 0; index < batch.UpdateCount; index++)
        {
            var (component, count, first) = batch.Update(index);
            Attach(component);
            ApplyEdits(batch, components[component], first, count);
            edits += count;
        }
        for (var index = 0; index < batch.DisposedCount; index++)
            components.Remove(batch.DisposedComponent(index));
        return edits;
    }

    private void ApplyEdits(RenderBatch batch, DomNode component, int position, int count)
    {
        var current = component;
        List<(DomNode Node, int To)>? moves = null;
        for (var index = 0; index < count; index++, position += RenderBatch.EditSize)
        {
            var (kind, sibling, argument, name) = batch.Edit(position);
            switch (kind)
            {
                case EditKind.PrependFrame: InsertFrame(batch, current, component.Component, sibling, argument); break;
                case EditKind.RemoveFrame: current.RemoveAt(sibling); break;
                case EditKind.SetAttribute: SetAttribute(batch, current.Children[sibling], argument); break;
                case EditKind.RemoveAttribute: current.Children[sibling].RemoveAttribute(batch.Text(name)!); break;
                case EditKind.UpdateText or EditKind.UpdateMarkup: current.Children[sibling].Content = batch.Text(batch.First(argument)); break;
                case EditKind.StepIn: current = current.Children[sibling]; break;
                case EditKind.StepOut: current = current.Parent!; break;
                case EditKind.PermutationEntry: (moves ??= []).Add((current.Children[sibling], argument)); break;
                case EditKind.PermutationEnd:
                    foreach (var (node, to) in moves!)
                        current.Replace(to, node);
                    moves = null;
                    break;
                default: throw new FormatException($"The render batch holds an unknown edit {(int)kind}.");
            }
        }
    }

    /// <returns>How many children of <paramref name="parent"/> the frame became.</returns>
    private int InsertFrame(RenderBatch batch, DomNode parent, int component, int index, int frame)
    {
        switch (batch.Kind(frame))
        {
            case FrameKind.Element:
                var element = new DomNode(NodeKind.Element, batch.Text(batch.Second(frame)), component);
                parent.Insert(index, element);
                InsertRange(batch, element, component, 0, frame + 1, frame + batch.First(frame));
                return 1;
            case FrameKind.Text:
                parent.Insert(index, new DomNode(NodeKind.Text, batch.Text(batch.First(frame)), component));
                return 1;
            case FrameKind.Markup:
                parent.Insert(index, new DomNode(NodeKind.Markup, batch.Text(batch.First(frame)), component));
                return 1;
            case FrameKind.Component:
                var child = batch.Second(frame);
                var node = new DomNode(NodeKind.Component, null, child);
                components[child] = node;
                parent.Insert(index, node);
                return 1;
            case FrameKind.Region:
                return InsertRange(batch, parent, component, index, frame + 1, frame + batch.First(frame));
            case FrameKind.ElementReference or FrameKind.ComponentReference or FrameKind.RenderMode or FrameKind.NamedEvent:
                return 0;
            default:
                throw new FormatException($"The render batch holds an unknown frame {(int)batch.Kind(frame)}.");
        }
    }

    private int InsertRange(RenderBatch batch, DomNode parent, int component, int index, int from, int to)
    {
        var inserted = 0;
        for (var frame = from; frame < to; frame++)
        {
            if (batch.Kind(frame) == FrameKind.Attribute)
            {
                SetAttribute(batch, parent, frame);
                continue;
            }
            inserted += InsertFrame(batch, parent, component, index + inserted, frame);
            if (batch.Kind(frame) is FrameKind.Element or FrameKind.Component or FrameKind.Region)
                frame += batch.First(frame) - 1;
        }
        return inserted;
    }

    private void SetAttribute(RenderBatch batch, DomNode element, int frame)
    {
        var name = batch.Text(batch.First(frame))!;
        if (batch.HandlerId(frame) is var handler and not 0)
        {
            element.SetHandler(name, handler);
            return;
        }
        var value = batch.Text(batch.Second(frame)) ?? "";
        element.SetAttribute(name, value);
        AttributeSet?.Invoke(name, value);
    }
}
