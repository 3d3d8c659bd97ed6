using Microsoft.AspNetCore.Components;
using Quiz.Web.Learners;
using Quiz.Web.Library;

namespace Quiz.Web.Reading;

/// <summary>One article, alone for reading, with the offer of its quiz beside it.</summary>
public sealed partial class ArticlePage(PublishedQuizzes quizzes, LearnerProgress learnerProgress, NavigationManager navigation)
{
    private const int DescriptionLength = 200;

    [Parameter]
    public required string Slug { get; set; }

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private ShelfEntry? Entry { get; set; }

    private QuizOffer? Offer { get; set; }

    private string LocalAddress => $"/articles/{Slug}";

    private string Address => navigation.BaseUri.TrimEnd('/') + LocalAddress;

    private string PictureAddress => navigation.BaseUri.TrimEnd('/') + ArticleMarkup.PictureAddress(Entry!.ArticleRevisionId);

    private string Description => Entry!.Article.Summary is { Length: > 0 } summary ? summary : Opening(Entry.Article);

    protected override async Task OnInitializedAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        Entry = (await quizzes.ShelfAsync(cancellation)).Find(Slug);
        if (Entry is null)
        {
            navigation.NotFound();
            return;
        }
        if (Entry is { QuizId: { } quizId, QuizRevisionId: { } revisionId } && await quizzes.FindAsync(revisionId) is { } quiz)
        {
            var progress = Context?.User.LearnerId() is { } learner
                ? (await learnerProgress.OfAsync(learner, quizId, cancellation)).GetValueOrDefault(quizId)
                : null;
            Offer = new(quiz.Revision, progress ?? QuizProgress.None);
        }
    }

    private static string Opening(Domain.Articles.ArticleRevision article)
    {
        var body = article.TextOf(article.Blocks.First(block => block.Kind is Domain.Articles.BlockKind.Paragraph or Domain.Articles.BlockKind.Quotation));
        if (body.Length <= DescriptionLength)
            return body;
        var space = body.LastIndexOf(' ', DescriptionLength);
        return body[..(space > 0 ? space : DescriptionLength)] + " …";
    }
}
