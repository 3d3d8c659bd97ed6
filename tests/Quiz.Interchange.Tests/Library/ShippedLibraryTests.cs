using Quiz.Domain.Library;
using Quiz.Domain.Questions;
using Quiz.Interchange.Library;

namespace Quiz.Interchange.Tests.Library;

public sealed class ShippedLibraryTests
{
    private static readonly LibraryLoad Shipped = LibraryFolder.Load(Path.Combine(RepositoryRoot(), "content"));

    [Fact]
    public void EveryFile_IsTakenWhole() => Shipped.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();

    [Fact]
    public void Library_HasFiveArticlesOrMore() => Shipped.Articles.Length.ShouldBeGreaterThanOrEqualTo(5);

    [Fact]
    public void EveryArticle_HasNewsLengthAndDress()
    {
        foreach (var article in Shipped.Articles)
        {
            article.Article.WordCount.ShouldBeInRange(450, 700, article.Slug);
            article.Article.Byline.ShouldNotBeNull(article.Slug);
            article.Article.Caption.ShouldNotBeNull(article.Slug);
            article.Article.Summary.ShouldNotBeNull(article.Slug);
            article.Article.Dateline?.Place.ShouldNotBeNull(article.Slug);
            article.Article.Dateline?.Date.ShouldNotBeNull(article.Slug);
            article.PictureSource.ShouldNotBeNull(article.Slug);
        }
    }

    [Fact]
    public void EveryQuiz_HasTenToFourteenQuestionsOfSixTypesOverAllFactKinds()
    {
        foreach (var article in Shipped.Articles)
        {
            var questions = article.Quiz.ShouldNotBeNull(article.Slug).Questions;
            questions.Length.ShouldBeInRange(10, 14, article.Slug);
            questions.Select(question => question.Content.Item.GetType()).Distinct().Count().ShouldBeGreaterThanOrEqualTo(6, article.Slug);
            Enum.GetValues<FactKind>().Except(questions.Select(question => question.Content.Kind)).ShouldBeEmpty(article.Slug);
        }
    }

    [Fact]
    public void EveryAnchor_HoldsTheWordsAtItsOffsets()
    {
        foreach (var (article, question) in Shipped.Articles.SelectMany(Questions))
        {
            foreach (var anchor in question.Content.Evidence)
                anchor.Span.Of(article.Article.Text).ShouldBe(anchor.Quote);
        }
    }

    private static IEnumerable<(LibraryArticle, QuestionDraft)> Questions(LibraryArticle article) =>
        (article.Quiz?.Questions ?? []).Select(question => (article, question));

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Quiz.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("No folder above the tests holds Quiz.sln.");
    }
}
