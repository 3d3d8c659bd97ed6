using Quiz.Domain.Articles;
using Quiz.Interchange.ArticleImport;

namespace Quiz.Interchange.Tests.ArticleImport;

/// <summary>A page as a browser copied it, which belongs to its newspaper and is therefore not in the repository.</summary>
public sealed class FoundingPageTests
{
    [Fact]
    public void PageAsCopied_BecomesHeadlineBylineCaptionAndElevenParagraphs()
    {
        var file = SamplePath();
        Assert.SkipWhen(file is null, "The sample page lies beside the repository, on some machines only.");

        var page = PageImport.Read(File.ReadAllText(file!));
        var draft = page.Draft();

        page.Problem.ShouldBeNull();
        draft.Headline.Length.ShouldBe(73);
        draft.Byline.ShouldNotBeNull().Length.ShouldBe(16);
        draft.Caption.ShouldNotBeNull().Length.ShouldBe(180);
        draft.Dateline.ShouldBeNull();
        draft.Body.Count.ShouldBe(11);
        draft.Body.ShouldAllBe(block => block.Kind == BlockKind.Paragraph && block.Text.EndsWith('.') || block.Text.EndsWith('"'));
        page.TakenOff.Count().ShouldBe(18);
    }

    private static string? SamplePath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "samples", "founding-page.txt");
            if (File.Exists(file))
                return file;
        }
        return null;
    }
}
