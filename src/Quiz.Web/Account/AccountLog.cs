namespace Quiz.Web.Account;

/// <summary>What happened to accounts, by id: names and addresses stay out of the log.</summary>
internal static partial class AccountLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Account {UserId} was made")]
    public static partial void Registered(ILogger logger, string userId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {UserId} changed its password")]
    public static partial void PasswordChanged(ILogger logger, string userId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {UserId} asked for its data")]
    public static partial void DataDownloaded(ILogger logger, string userId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {UserId} deleted itself")]
    public static partial void Deleted(ILogger logger, string userId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Administrator {ActorId} gave account {UserId} the role {Role}")]
    public static partial void RoleGiven(ILogger logger, string actorId, string userId, string role);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Administrator {ActorId} took the role {Role} from account {UserId}")]
    public static partial void RoleTaken(ILogger logger, string actorId, string userId, string role);
}
