namespace Quiz.Web.Account.People;

/// <summary>What came of deleting an account.</summary>
public enum AccountDeletion
{
    /// <summary>The account is gone.</summary>
    Done,

    /// <summary>Without this administrator nobody could give roles; nothing was deleted.</summary>
    LastAdministrator,
}
