namespace Quiz.Web.Account.People;

/// <summary>A stretch of the list of people.</summary>
/// <param name="Total">How many people the search finds in all.</param>
public sealed record PeoplePage(IReadOnlyList<PersonLine> Lines, int Total);
