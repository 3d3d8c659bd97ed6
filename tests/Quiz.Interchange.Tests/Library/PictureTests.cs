namespace Quiz.Interchange.Tests.Library;

public sealed class PictureTests : IDisposable
{
    private readonly TemporaryLibrary library = new();

    public void Dispose() => library.Dispose();

    [Theory]
    [InlineData("<script>alert(1)</script>", "element <script> is not allowed in a picture")]
    [InlineData("<foreignObject/>", "element <foreignObject> is not allowed in a picture")]
    [InlineData("<image href='#a'/>", "element <image> is not allowed in a picture")]
    [InlineData("<style>rect{}</style>", "element <style> is not allowed in a picture")]
    [InlineData("<animate attributeName='x'/>", "element <animate> is not allowed in a picture")]
    [InlineData("<h:b xmlns:h='http://www.w3.org/1999/xhtml'/>", "element <h:b> is not allowed in a picture")]
    [InlineData("<g onload='x()'/>", "event attribute “onload” is not allowed in a picture")]
    [InlineData("<g ONCLICK='x()'/>", "event attribute “ONCLICK” is not allowed in a picture")]
    [InlineData("<use href='other.svg#a'/>", "attribute “href” refers to something outside the picture")]
    [InlineData("<use xmlns:l='http://www.w3.org/1999/xlink' l:href='javascript:x()'/>", "attribute “l:href” refers to something outside the picture")]
    [InlineData("<g fill='url(http://example.org/a)'/>", "attribute “fill” refers to something outside the picture")]
    [InlineData("<g style='background:url( \"a.png\")'/>", "attribute “style” refers to something outside the picture")]
    [InlineData("<g style='fill:u\\72l(a)'/>", "attribute “style” refers to something outside the picture")]
    [InlineData("<g xml:base='a/'/>", "attribute “xml:base” is not allowed in a picture")]
    [InlineData("<g xmlns:a='urn:a' a:b='c'/>", "attribute “a:b” is not allowed in a picture")]
    [InlineData("<?xml-stylesheet href='a.css'?>", "processing instruction “xml-stylesheet” is not allowed in a picture")]
    public void UnsafePicture_IsReportedAtItsLine(string added, string reason)
    {
        var load = library.With("bridge", picture: TemporaryLibrary.Picture.Replace("</svg>", added + "\n</svg>")).Load();

        load.Problems.ShouldHaveSingleItem().ToString().ShouldBe($"articles/bridge/picture.svg:3: {reason}");
        load.Articles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<svg", 1)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g></svg>", 2)]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>", 1)]
    public void MalformedPictureOrDocumentType_IsReported(string picture, int line) =>
        library.With("bridge", picture: picture).Problems().ShouldHaveSingleItem()
            .ShouldStartWith($"articles/bridge/picture.svg:{line}: not well-formed XML: ");

    [Fact]
    public void OtherXml_IsReported() =>
        library.With("bridge", picture: "<html/>").Problems().ShouldBe(["articles/bridge/picture.svg:1: should be an <svg> document, and is <html>"]);

    [Fact]
    public void MissingPicture_IsReported() =>
        library.With("bridge", picture: null).Problems().ShouldBe(["articles/bridge/picture.svg:1: is missing, and the article names it as its picture"]);

    [Fact]
    public void PictureOverTwelveKilobytes_IsReported() =>
        library.With("bridge", picture: TemporaryLibrary.Picture.Replace("</svg>", new string(' ', 12 * 1024) + "</svg>")).Problems()
            .ShouldHaveSingleItem().ShouldEndWith(" bytes long; at most 12 KB is read");

    [Fact]
    public void ReferencesWithinThePicture_AreTaken() =>
        library.With("bridge", picture: TemporaryLibrary.Picture.Replace("</svg>",
            "<defs><linearGradient id='a'/></defs><g fill='url(#a)' style='stroke:url(#a)'/><use href='#a'/></svg>")).Problems().ShouldBeEmpty();
}
