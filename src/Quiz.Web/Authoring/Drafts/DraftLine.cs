namespace Quiz.Web.Authoring.Drafts;

/// <summary>A draft in the list of drafts.</summary>
/// <param name="Slug">Of the published article, or null.</param>
public sealed record DraftLine(Guid Id, string Title, Guid OwnerId, DateTime ChangedUtc, string? Slug);
