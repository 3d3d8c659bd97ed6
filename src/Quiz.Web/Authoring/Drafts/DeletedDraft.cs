using Quiz.Data.Drafts;

namespace Quiz.Web.Authoring.Drafts;

/// <summary>Everything of a draft that was deleted, so that it can be brought back.</summary>
public sealed class DeletedDraft
{
    internal DeletedDraft(DraftRow row) => Row = row;

    internal DraftRow Row { get; }
}
