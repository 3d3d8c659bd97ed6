namespace Quiz.Web.Authoring.Drafts;

/// <summary>What became of a write.</summary>
public enum SaveOutcome
{
    Saved,

    /// <summary>Someone else has written since; nothing was changed.</summary>
    Conflict,

    NotAllowed,
}
