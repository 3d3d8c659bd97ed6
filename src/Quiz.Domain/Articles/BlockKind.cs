namespace Quiz.Domain.Articles;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    Headline,
    Byline,
    Dateline,
    Caption,
    Paragraph,
    Quotation,
}
