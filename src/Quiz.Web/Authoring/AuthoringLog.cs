namespace Quiz.Web.Authoring;

internal static partial class AuthoringLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Draft {DraftId} could not be saved")]
    public static partial void DraftNotSaved(ILogger logger, Exception problem, Guid draftId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Draft {DraftId} could not be published")]
    public static partial void DraftNotPublished(ILogger logger, Exception problem, Guid draftId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Draft {DraftId} could not be deleted or brought back")]
    public static partial void DraftNotDeleted(ILogger logger, Exception problem, Guid draftId);
}
