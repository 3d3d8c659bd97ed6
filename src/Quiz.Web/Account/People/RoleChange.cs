namespace Quiz.Web.Account.People;

/// <summary>What came of giving or taking a role.</summary>
public enum RoleChange
{
    Done,

    /// <summary>The account is gone.</summary>
    NoSuchPerson,

    /// <summary>The one who acts is no administrator any more.</summary>
    NotAllowed,

    /// <summary>Without this administrator nobody could give roles.</summary>
    LastAdministrator,
}
