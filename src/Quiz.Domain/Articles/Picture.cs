namespace Quiz.Domain.Articles;

/// <summary>The picture of an article. Its caption is a block of the article's text.</summary>
/// <param name="File">File name inside the article's folder.</param>
/// <param name="Alternative">What the picture shows, for a reader who cannot see it.</param>
public sealed record Picture(string File, string Alternative, string? Credit);
