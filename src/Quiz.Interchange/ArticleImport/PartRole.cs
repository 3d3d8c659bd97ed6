namespace Quiz.Interchange.ArticleImport;

/// <summary>What a part of a copied page is in the article.</summary>
public enum PartRole
{
    Headline,
    Byline,

    /// <summary>Place and day of writing; the draft keeps what was understood of it.</summary>
    Dateline,

    /// <summary>A line that announces the article; kept beside its text.</summary>
    Summary,
    Caption,
    Paragraph,
    Quotation,

    /// <summary>Furniture of the page, not in the draft.</summary>
    TakenOff,
}
