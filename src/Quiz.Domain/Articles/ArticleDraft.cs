namespace Quiz.Domain.Articles;

/// <summary>An article as written or imported, before its text is frozen into a revision.</summary>
/// <param name="Body">Paragraphs and quotations in reading order.</param>
/// <param name="Summary">A line or two for the library; not part of the text that questions are asked about.</param>
/// <param name="Language">BCP 47 tag of the article's language.</param>
public sealed record ArticleDraft(
    string Headline,
    string? Byline,
    Dateline? Dateline,
    string? Caption,
    IReadOnlyList<DraftBlock> Body,
    Picture? Picture = null,
    string? Summary = null,
    string Language = "en");
