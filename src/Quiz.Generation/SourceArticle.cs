using Quiz.Domain.Articles;
using Quiz.Language;

namespace Quiz.Generation;

/// <summary>An article revision and the analysis of its text; spans of the one are spans of the other.</summary>
public sealed record SourceArticle(ArticleRevision Revision, Document Document);
