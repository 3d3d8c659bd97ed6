namespace Quiz.Web.Authoring.Drafts;

/// <summary>A draft as the database has it.</summary>
/// <param name="Version">The write that made it so.</param>
/// <param name="Slug">Of the published article, or null.</param>
public sealed record StoredDraft(DraftContent Content, Guid Version, DateTime ChangedUtc, string? Slug);
