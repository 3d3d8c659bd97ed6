using System.Text;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Interchange.Tests.Library;

public sealed class LibraryFolderTests : IDisposable
{
    private const string Questions = TemporaryLibrary.Header + TemporaryLibrary.Question;

    private readonly TemporaryLibrary library = new();

    public void Dispose() => library.Dispose();

    [Fact]
    public void ValidFolder_GivesArticlePictureAndQuiz()
    {
        var load = library.With("bridge", questions: Questions).Load();

        load.Problems.ShouldBeEmpty();
        var article = load.Articles.ShouldHaveSingleItem();
        article.Slug.ShouldBe("bridge");
        article.PictureSource.ShouldBe(TemporaryLibrary.Picture);
        article.Article.Text.ShouldBe(
            "A bridge opens\n\nBy Ada Example\n\nRiga, 3 September 2019\n\nThe bridge at dusk.\n\n"
            + "Mayor Liga Ozola opened the bridge on Monday. It took four years to build. Some 300 people came.\n\n"
            + "“It is a good day,” she said.\n\n"
            + "The old bridge fell in 2014 because its steel had rusted. It took four men to save the clock.");
        article.Article.Blocks.Select(block => block.Kind).ShouldBe(
        [
            BlockKind.Headline, BlockKind.Byline, BlockKind.Dateline, BlockKind.Caption,
            BlockKind.Paragraph, BlockKind.Quotation, BlockKind.Paragraph,
        ]);
        article.Article.Summary.ShouldBe("A bridge.");
        article.Article.Picture.ShouldBe(new Picture("picture.svg", "A bridge", "Drawing by Quiz"));
        var question = article.Quiz.ShouldNotBeNull().Questions.ShouldHaveSingleItem();
        article.Quiz!.Title.ShouldBe("The bridge");
        article.Quiz!.Settings.ShouldBe(QuizSettings.Practice);
        question.Key.ShouldBe("who-opened");
        question.Points.ShouldBe(1);
        question.Content.Kind.ShouldBe(FactKind.Who);
        question.Content.Provenance.ShouldBe(new Provenance(ProvenanceKind.Curated, "bridge"));
        question.Content.Evidence.ShouldHaveSingleItem().Quote.ShouldBe("Mayor Liga Ozola opened the bridge");
    }

    [Fact]
    public void SeveralArticles_ComeInOrderOfSlug() =>
        library.With("c").With("a").With("b-2").Load().Articles.Select(article => article.Slug).ShouldBe(["a", "b-2", "c"]);

    [Fact]
    public void WindowsLineEndsAndByteOrderMark_ChangeNothing()
    {
        var load = library
            .With("plain", questions: Questions)
            .With("windows", "\uFEFF" + TemporaryLibrary.Article.ReplaceLineEndings("\r\n"), questions: "\uFEFF" + Questions.ReplaceLineEndings("\r\n"))
            .Load();

        load.Problems.ShouldBeEmpty();
        load.Articles[1].Article.Text.ShouldBe(load.Articles[0].Article.Text);
        load.Articles[1].Quiz.ShouldNotBeNull().Questions[0].Content.Stem.ShouldBe("Who opened the bridge?");
    }

    [Fact]
    public void BadQuestion_IsLeftOutAndTheRestLoads()
    {
        var load = library.With("bridge", questions: Questions + TemporaryLibrary.Question.Replace("who-opened", "no-stem").Replace("    stem: Who opened the bridge?\n", "")).Load();

        load.Problems.ShouldHaveSingleItem().ToString().ShouldBe("articles/bridge/questions.yaml:12: “stem” is missing");
        load.Articles.ShouldHaveSingleItem().Quiz.ShouldNotBeNull().Questions.ShouldHaveSingleItem().Key.ShouldBe("who-opened");
    }

    [Fact]
    public void QuizWithoutValidQuestion_IsNoQuiz()
    {
        var load = library.With("bridge", questions: Questions.Replace("kind: who", "kind: whence")).Load();

        load.Problems.Length.ShouldBe(1);
        load.Articles.ShouldHaveSingleItem().Quiz.ShouldBeNull();
    }

    [Fact]
    public void ArticleWithoutQuestionsFile_HasNoQuizAndNoProblem()
    {
        var load = library.With("bridge").Load();

        load.Problems.ShouldBeEmpty();
        load.Articles.ShouldHaveSingleItem().Quiz.ShouldBeNull();
    }

    [Fact]
    public void BadArticle_IsLeftOutWithItsQuestionsAndTheOthersLoad()
    {
        var load = library.With("bad", "Just words", questions: Questions).With("good", questions: Questions).Load();

        load.Problems.ShouldHaveSingleItem().ToString().ShouldBe("articles/bad/article.md:1: has no front matter: the first line must be ---");
        load.Articles.ShouldHaveSingleItem().Slug.ShouldBe("good");
    }

    [Fact]
    public void FolderWithoutArticles_IsReported() =>
        library.Problems().ShouldBe(["articles:1: there is no such folder in the library"]);

    [Fact]
    public void FolderNameThatIsNoSlug_IsReported() =>
        library.With("My_Bridge").Problems().ShouldBe(
            ["articles/My_Bridge:1: the folder’s name is the article’s address: lower-case letters and digits, with single hyphens between them, at most 80 in all"]);

    [Fact]
    public void FolderWithoutArticleFile_IsReported() =>
        library.With("bridge", article: null).Problems().ShouldBe(["articles/bridge/article.md:1: is missing"]);

    [Fact]
    public void UnknownFile_IsReportedAndHiddenFilesAreNot() =>
        library.With("bridge").Write("bridge", "question.yml", "title: x").Write("bridge", ".swp", "x").Problems()
            .ShouldBe(["articles/bridge/question.yml:1: is not part of an article’s folder, and is not read"]);

    [Theory]
    [InlineData("article.md")]
    [InlineData("questions.yaml")]
    public void FileOverOneMegabyte_IsReported(string file) =>
        library.With("bridge", questions: Questions).Write("bridge", file, new string('a', (1 << 20) + 1)).Problems()
            .ShouldBe([$"articles/bridge/{file}:1: is 1,048,577 bytes long; at most 1 MB is read"]);

    [Fact]
    public void FileThatIsNotUtf8_IsReported() =>
        library.With("bridge").Write("bridge", "article.md", Encoding.Latin1.GetBytes(TemporaryLibrary.Article.Replace("Riga", "Køge"))).Problems()
            .ShouldBe(["articles/bridge/article.md:1: is not UTF-8 text"]);

    [Fact]
    public void SameFolderTwice_GivesTheSameProblems()
    {
        library.With("b", "x").With("a", "x").With("c", questions: "- x");

        library.Problems().ShouldBe(library.Problems());
        library.Problems().ShouldBe(
        [
            "articles/a/article.md:1: has no front matter: the first line must be ---",
            "articles/b/article.md:1: has no front matter: the first line must be ---",
            "articles/c/questions.yaml:1: should be a group of fields, and is a list",
        ]);
    }
}
