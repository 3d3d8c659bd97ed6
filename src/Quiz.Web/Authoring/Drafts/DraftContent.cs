using System.Collections.Immutable;
using Quiz.Domain.Quizzes;
using Quiz.Interchange.ArticleImport;

namespace Quiz.Web.Authoring.Drafts;

/// <summary>Everything that is kept of a draft.</summary>
/// <param name="Parts">The parts of the copied page as they were judged and corrected, which rules that change later leave alone.</param>
/// <param name="Headline">Written by the author instead of the page's own.</param>
/// <param name="Day">The day of the article, where the author gave one.</param>
/// <param name="Title">Of the quiz; null for the headline.</param>
public sealed record DraftContent(
    ImmutableArray<PagePart> Parts,
    string? Headline,
    DateOnly? Day,
    string? Title,
    QuizMode Mode,
    ImmutableArray<DraftQuestion> Questions)
{
    public static readonly DraftContent Empty = new([], null, null, null, QuizMode.Practice, []);
}
