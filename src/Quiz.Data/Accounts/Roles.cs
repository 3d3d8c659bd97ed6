namespace Quiz.Data.Accounts;

/// <summary>The roles of the site. Everyone with an account is a learner; the others add rights.</summary>
public static class Roles
{
    public const string Learner = "learner";
    public const string Author = "author";
    public const string Teacher = "teacher";
    public const string Admin = "admin";

    /// <summary>Those who may see the results of other people.</summary>
    public const string Staff = $"{Author},{Teacher},{Admin}";

    /// <summary>Those who may write quizzes and publish them.</summary>
    public const string Authors = $"{Author},{Admin}";

    public static IReadOnlyList<string> All { get; } = [Learner, Author, Teacher, Admin];
}
