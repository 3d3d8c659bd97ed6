namespace Quiz.Web.Account.Mail;

/// <summary>One mail in plain text.</summary>
/// <param name="To">The address.</param>
public sealed record Letter(string To, string Subject, string Text);
