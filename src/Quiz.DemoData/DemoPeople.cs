using System.Text;
using Bogus;
using Bogus.DataSets;
using Quiz.Data.Accounts;

namespace Quiz.DemoData;

/// <summary>An administrator, a teacher, an author and a class.</summary>
public static class DemoPeople
{
    /// <summary>Of every demo account. For Development only: nothing outside it may make these accounts.</summary>
    public const string Password = "Read-2-learn!";

    public const string Domain = "demo.example";

    public const string AdminEmail = "admin@" + Domain;

    public const string TeacherEmail = "okafor@" + Domain;

    public const string AuthorEmail = "lindqvist@" + Domain;

    public const int ClassSize = 28;

    private const int StaffSize = 3;

    // A class as it is in many cities: names from several languages.
    private static readonly string[] Languages = ["en", "en", "en", "es", "de", "fr", "it", "pl", "tr", "nb_NO", "nl"];

    /// <summary>The ids of all accounts of a seed, without making up the people behind them, which takes half a second.</summary>
    public static IReadOnlyList<string> UserIds(int seed) => [.. Enumerable.Range(0, StaffSize + ClassSize).Select(index => UserId(seed, index))];

    /// <summary>Staff first, then the class by name; the same for the same seed.</summary>
    public static IReadOnlyList<DemoPerson> Of(int seed)
    {
        var random = new Randomizer(seed);
        var count = 0;
        var names = Languages.Select(language => new Name(language) { Random = random }).ToList();
        List<DemoPerson> staff =
        [
            Person("Robin Hale", AdminEmail, Roles.Admin, 0),
            Person("Ms Okafor", TeacherEmail, Roles.Teacher, 0),
            Person("Elsa Lindqvist", AuthorEmail, Roles.Author, 0),
        ];
        var taken = staff.Select(person => person.Email).ToHashSet();
        var learners = new List<DemoPerson>();
        while (learners.Count < ClassSize)
        {
            var language = random.ListItem(names);
            var name = $"{language.FirstName()} {language.LastName()}";
            var email = $"{LocalPart(name)}@{Domain}";
            if (taken.Add(email))
                learners.Add(Person(name, email, Roles.Learner, Chance.Normal(random)));
        }
        return [.. staff, .. learners.OrderBy(person => person.DisplayName, StringComparer.Ordinal)];

        DemoPerson Person(string name, string email, string role, double ability) =>
            new(UserId(seed, count++), random.Guid(), name, email, role, ability);
    }

    private static string UserId(int seed, int index) => new Guid(seed, (short)index, 0x4d0f, 0xa0, 0, 0, 0, 0, 0, 0, 0).ToString();

    private static string LocalPart(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant().Replace('ı', 'i').Replace('ł', 'l').Replace("ø", "o").Replace("æ", "ae").Replace("ß", "ss").Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetter(c))
                plain.Append(c);
            else if (c == ' ')
                plain.Append('.');
        }
        return plain.ToString().Trim('.');
    }
}
