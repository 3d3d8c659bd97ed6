namespace Quiz.Web.Authoring.Drafts;

/// <summary>What its author made of a question.</summary>
public enum Decision
{
    Open,
    Accepted,
    Rejected,
}
