namespace Quiz.Interchange.ArticleImport;

/// <summary>The sign that a line begins with.</summary>
internal enum LineMark
{
    None,
    Title,
    Heading,
    Bullet,
    Number,
    Quote,

    /// <summary>A rule, a picture or a table's frame: no words.</summary>
    Ornament,
}
