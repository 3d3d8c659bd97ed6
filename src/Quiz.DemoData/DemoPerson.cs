namespace Quiz.DemoData;

/// <summary>Someone with a demo account.</summary>
/// <param name="UserId">Of the account.</param>
/// <param name="LearnerId">Of the learner side of the account.</param>
/// <param name="Role">One of <see cref="Quiz.Data.Accounts.Roles"/>.</param>
/// <param name="Ability">In the class's standard deviations; 0 is the middle of the class.</param>
public sealed record DemoPerson(string UserId, Guid LearnerId, string DisplayName, string Email, string Role, double Ability);
