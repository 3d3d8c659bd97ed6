using Quiz.Domain.Articles;

namespace Quiz.Domain.Library;

/// <summary>An article of the library with its curated quiz, valid as a whole: every evidence anchor resolves in <see cref="Article"/>.</summary>
/// <param name="Slug">Permanent address: lower-case letters, digits and hyphens.</param>
/// <param name="PictureSource">The SVG document of the article's picture, if it has one.</param>
public sealed record LibraryArticle(string Slug, ArticleRevision Article, string? PictureSource, QuizDraft? Quiz);
