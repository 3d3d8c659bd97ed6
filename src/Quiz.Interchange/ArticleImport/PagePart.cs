namespace Quiz.Interchange.ArticleImport;

/// <summary>A stretch of a copied page with one role: a line, several lines of one wrapped paragraph, or a piece of a line.</summary>
/// <param name="FirstLine">Counted from 1 in the text that was given.</param>
/// <param name="LastLine">The same as <paramref name="FirstLine"/> but for wrapped paragraphs.</param>
/// <param name="Source">The words as they were given, list marks and markup included, in canonical white space.</param>
/// <param name="Text">The words as the article has them.</param>
/// <param name="Reason">Why it is not in the article; null exactly when it is.</param>
public sealed record PagePart(int FirstLine, int LastLine, string Source, string Text, PartRole Role, RemovalReason? Reason = null);
