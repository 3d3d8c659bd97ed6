using System.Xml.Linq;

namespace Quiz.Architecture.Tests;

/// <summary>Which project may know which: the one place where this is decided.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> AllowedProjects = new()
    {
        ["Quiz.Domain"] = [],
        ["Quiz.Language"] = [],
        ["Quiz.Language.Training"] = ["Quiz.Language"],
        ["Quiz.Generation"] = ["Quiz.Domain", "Quiz.Language"],
        ["Quiz.Interchange"] = ["Quiz.Domain"],
        ["Quiz.Data"] = ["Quiz.Domain"],
        ["Quiz.DemoData"] = ["Quiz.Domain", "Quiz.Data"],
        ["Quiz.Cli"] = ["Quiz.Domain", "Quiz.Language", "Quiz.Generation", "Quiz.Interchange", "Quiz.Data", "Quiz.DemoData"],
        ["Quiz.Web"] = ["Quiz.Domain", "Quiz.Language", "Quiz.Generation", "Quiz.Interchange", "Quiz.Data", "Quiz.DemoData"],
    };

    // Projects that are not named here choose their packages themselves.
    private static readonly Dictionary<string, string[]> AllowedPackages = new()
    {
        ["Quiz.Domain"] = [],
        ["Quiz.Language"] = [],
        ["Quiz.Generation"] = ["Microsoft.Extensions.AI.Abstractions"],
    };

    // These drive the running site or the repository, not one project's types.
    private static readonly string[] TestsOfTheWhole = ["Quiz.Architecture.Tests", "Quiz.EndToEnd.Tests", "Quiz.LoadTests", "Quiz.Benchmarks"];

    public static TheoryData<string> Sources => [.. Repository.Files("src", "*.csproj")];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Project_ReferencesWhatItMay(string file)
    {
        var project = Path.GetFileNameWithoutExtension(file);
        AllowedProjects.ShouldContainKey(project);

        References(file, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))
            .Except(AllowedProjects[project]).ShouldBeEmpty($"{project} may reference {string.Join(", ", AllowedProjects[project])}");
        if (AllowedPackages.TryGetValue(project, out var packages))
        {
            References(file, "PackageReference").Except(packages).ShouldBeEmpty($"{project} may use {string.Join(", ", packages)}");
            References(file, "FrameworkReference").ShouldBeEmpty();
        }
    }

    [Fact]
    public void EveryTestProject_MirrorsASourceProject()
    {
        var sources = Repository.Files("src", "*.csproj").Select(file => Path.GetFileNameWithoutExtension(file)).ToList();

        Repository.Files("tests", "*.Tests.csproj").Select(file => Path.GetFileNameWithoutExtension(file))
            .Except(TestsOfTheWhole)
            .Where(tests => !sources.Contains(tests[..^".Tests".Length]))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string file, string kind) =>
        XDocument.Parse(Repository.Read(file)).Descendants(kind).Attributes("Include").Select(include => include.Value);
}
