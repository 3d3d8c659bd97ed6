using Quiz.Data.Accounts;
using Quiz.DemoData;

namespace Quiz.Web.Account.Demo;

/// <summary>The demo people that a Development site lets in without a password.</summary>
internal static class DemoChoices
{
    /// <summary>Of the population that the site makes.</summary>
    public const int Seed = 2025;

    private const int LearnersOnPage = 6;

    private static readonly Lazy<IReadOnlyList<DemoPerson>> People = new(() => DemoPeople.Of(Seed));

    /// <summary>Everyone with a role, and some of the class.</summary>
    public static IReadOnlyList<DemoPerson> OnPage =>
        [.. People.Value.Where(person => person.Role != Roles.Learner), .. People.Value.Where(person => person.Role == Roles.Learner).Take(LearnersOnPage)];

    public static bool Includes(string email) =>
        People.Value.Any(person => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase));
}
