namespace Quiz.Web.Account.People;

/// <summary>One account in the list of people.</summary>
/// <param name="Roles">Beside learner, which everyone is.</param>
public sealed record PersonLine(string Id, string Name, string Email, bool IsConfirmed, IReadOnlySet<string> Roles);
