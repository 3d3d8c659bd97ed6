using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Quiz.Web.Learners;
using Quiz.Web.Library.Searching;

namespace Quiz.Web.Library;

/// <summary>The front page: the newest articles, or what a search found.</summary>
public sealed partial class LibraryPage(PublishedQuizzes quizzes, LearnerProgress learnerProgress)
{
    private const int ArticlesPerPage = 25;
    private const int TopPlaces = 10;

    [SupplyParameterFromQuery(Name = "q")]
    private string? Query { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? RequestedPage { get; set; }

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private int PageNumber => Math.Max(1, RequestedPage ?? 1);

    private ImmutableArray<SearchHit>? Hits { get; set; }

    private ImmutableArray<ShelfEntry> Shown { get; set; } = [];

    private ImmutableArray<ShelfEntry> TopTen { get; set; } = [];

    /// <summary>The newest article stands large on the first page.</summary>
    private ShelfEntry? Lead => PageNumber == 1 ? Shown[0] : null;

    private bool HasNewer => PageNumber > 1;

    private bool HasOlder { get; set; }

    private string CanonicalAddress => AddressOf(PageNumber);

    private FrozenDictionary<Guid, QuizProgress> Progress { get; set; } = FrozenDictionary<Guid, QuizProgress>.Empty;

    private bool IsKnownLearner { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        var shelf = await quizzes.ShelfAsync(cancellation);
        if (!string.IsNullOrWhiteSpace(Query))
        {
            Hits = LibrarySearch.Find(shelf, Query);
            return;
        }
        // As long arithmetic, so that a page number from nowhere is an empty page and no error.
        var from = (int)Math.Min((PageNumber - 1L) * ArticlesPerPage, shelf.Entries.Length);
        Shown = [.. shelf.Entries.Skip(from).Take(ArticlesPerPage)];
        HasOlder = from + Shown.Length < shelf.Entries.Length;
        TopTen = [.. shelf.Entries
            .Where(entry => entry.Attempts > 0)
            .OrderByDescending(entry => entry.Attempts)
            .ThenBy(entry => entry.Slug, StringComparer.Ordinal)
            .Take(TopPlaces)];
        if (Context?.User.LearnerId() is { } learner)
        {
            IsKnownLearner = true;
            Progress = await learnerProgress.OfAsync(learner, null, cancellation);
        }
    }

    /// <returns>Null for people that the site does not know, whose cards say nothing of progress.</returns>
    private QuizProgress? ProgressOf(ShelfEntry entry) =>
        IsKnownLearner && entry.QuizId is { } quiz ? Progress.GetValueOrDefault(quiz, QuizProgress.None) : null;

    private static string AddressOf(int page) => page <= 1 ? "/" : string.Create(CultureInfo.InvariantCulture, $"/?page={page}");

    private static string Count(int number, string noun) => $"{number:N0} {noun}{(number == 1 ? "" : "s")}";
}
