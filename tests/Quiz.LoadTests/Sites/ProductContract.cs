namespace Quiz.LoadTests.Sites;

/// <summary>The names in the product's pages, settings and database that the load client relies on.</summary>
public sealed record ProductContract
{
    public string ArticlePath { get; init; } = "/articles/endurance-found-in-weddell-sea";

    /// <summary>How the action of the form that starts an attempt ends.</summary>
    public string StartAction { get; init; } = "/start";

    /// <summary>How addresses of attempts start.</summary>
    public string AttemptPath { get; init; } = "/attempts/";

    /// <summary>Marks a question's element and holds its position in the attempt.</summary>
    public string PositionAttribute { get; init; } = "data-position";

    /// <summary>The custom event that carries a response to the server.</summary>
    public string ResponseEvent { get; init; } = "quizresponse";

    /// <summary>The attribute of the island that names the last operation whose outcome is known.</summary>
    public string OperationAttribute { get; init; } = "data-saved-op";

    /// <summary>The attribute of the island that tells that outcome.</summary>
    public string OutcomeAttribute { get; init; } = "data-outcome";

    /// <summary>The outcome of which the page says "Saved".</summary>
    public string SavedOutcome { get; init; } = "saved";

    /// <summary>The environment variable that limits how many guests an address may start a minute; 0 for no limit.</summary>
    public string GuestStartLimit { get; init; } = "Limits__GuestStartsPerMinute";

    public string DatabasePath { get; init; } = "App_Data/quiz.db";

    public string ResponseTable { get; init; } = "ResponseEvents";

    public string OperationColumn { get; init; } = "OperationId";
}
