namespace Quiz.LoadTests.Dom;

/// <summary>Which handlers an event reaches. Source: EventDelegator.ts in dotnet/aspnetcore, Components/Web.JS.</summary>
public static class BrowserEvent
{
    private static readonly HashSet<string> StaysAtTarget = ["change", "focus", "blur", "load", "error", "submit", "reset", "toggle", "scroll"];

    public static IEnumerable<(ulong Handler, int Component)> Handlers(DomNode target, string eventName)
    {
        for (var node = target; node is not null; node = node.Parent)
        {
            if (node.Handler("on" + eventName) is var handler and not 0)
                yield return (handler, node.Component);
            if (StaysAtTarget.Contains(eventName) || node.Attribute("__internal_stopPropagation_on" + eventName) is not null)
                yield break;
        }
    }
}
