using Quiz.Data.Learners;

namespace Quiz.Data.Drafts;

/// <summary>An article with questions that someone is working on. The quiz published from it has the draft's id.</summary>
public sealed class DraftRow
{
    /// <summary>Made by whoever begins the draft, so that beginning twice is beginning once.</summary>
    public Guid Id { get; set; }

    /// <summary>The author.</summary>
    public Guid OwnerId { get; set; }

    public LearnerRow? Owner { get; set; }

    /// <summary>The headline, for lists; may be empty.</summary>
    public required string Title { get; set; }

    /// <summary>Page, parts and questions as JSON.</summary>
    public required string Content { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime ChangedUtc { get; set; }

    /// <summary>Concurrency token: the id of the write that made the draft what it is, made by the writer. The same write again changes nothing.</summary>
    public Guid Version { get; set; }
}
