using Quiz.LoadTests.Dom;

namespace Quiz.LoadTests.Http;

/// <summary>A page as it came from the server.</summary>
public sealed record Page(Uri Address, string Html)
{
    public DomNode Read() => HtmlReader.Read(Html);
}
