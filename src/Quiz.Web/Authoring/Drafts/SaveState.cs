namespace Quiz.Web.Authoring.Drafts;

/// <summary>What can be said of a draft's last changes.</summary>
public enum SaveState
{
    /// <summary>There was nothing to save yet.</summary>
    Untouched,
    Saving,
    Saved,

    /// <summary>The database gave no answer; the next change, or the author, tries again.</summary>
    Failed,

    /// <summary>Someone else has written; the author decides.</summary>
    Conflict,

    /// <summary>The author may not write this draft.</summary>
    Refused,

    /// <summary>The draft is deleted; nothing is written until it is brought back.</summary>
    Deleted,
}
