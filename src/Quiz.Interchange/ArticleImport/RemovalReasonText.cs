namespace Quiz.Interchange.ArticleImport;

/// <summary>Reasons in the words that people and command lines show.</summary>
public static class RemovalReasonText
{
    public static string Describe(this RemovalReason reason) => reason switch
    {
        RemovalReason.ByHand => "taken off by hand",
        RemovalReason.PageControl => "a control of the page",
        RemovalReason.ShareLabel => "a label for sharing",
        RemovalReason.Advertisement => "an advertisement’s label",
        RemovalReason.Invitation => "an invitation to readers",
        RemovalReason.Repeated => "said already",
        RemovalReason.BeforeArticle => "stands before the article",
        RemovalReason.AfterArticle => "stands after the article",
        RemovalReason.Subheading => "a short line within the text: subheading or link",
        RemovalReason.OtherStories => "points to other stories",
        RemovalReason.Comments => "belongs to the comments",
        RemovalReason.Signature => "who wrote or edited it, and their address",
        RemovalReason.RightsNotice => "a notice of rights",
        RemovalReason.PictureCredit => "a picture’s credit",
        RemovalReason.UnusedDate => "a date that adds nothing or is not clear",
        RemovalReason.Markup => "a rule or picture of the page",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
