namespace Quiz.Interchange.ArticleImport;

/// <summary>Why a part of a copied page is not in the article.</summary>
public enum RemovalReason
{
    /// <summary>Someone took it off by hand.</summary>
    ByHand,
    PageControl,
    ShareLabel,
    Advertisement,
    Invitation,
    Repeated,
    BeforeArticle,
    AfterArticle,
    Subheading,
    OtherStories,
    Comments,
    Signature,
    RightsNotice,
    PictureCredit,
    UnusedDate,
    Markup,
}
