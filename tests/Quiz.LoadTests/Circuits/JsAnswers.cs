namespace Quiz.LoadTests.Circuits;

/// <summary>What a browser would answer to JavaScript calls whose caller needs a value; every other call is answered with null.</summary>
public static class JsAnswers
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["Blazor._internal.PageTitle.getAndRemoveExistingTitle"] = "\"\"",
        ["darkModeChange.isDarkMode"] = "false",
        ["mudThemeProvider.isDarkMode"] = "false",
        ["mudWindow.isDarkMode"] = "false",
        ["mudResizeListener.getBrowserWindowSize"] = """{"width":1280,"height":800}""",
        ["mudResizeListenerFactory.getBrowserWindowSize"] = """{"width":1280,"height":800}""",
        ["mudPopover.countProviders"] = "1",
        ["mudElementRef.getBoundingClientRect"] =
            """{"top":0,"left":0,"width":100,"height":20,"bottom":20,"right":100,"x":0,"y":0,"windowHeight":800,"windowWidth":1280,"scrollX":0,"scrollY":0}""",
    };

    public static string For(string function) => Known.GetValueOrDefault(function, "null");
}
