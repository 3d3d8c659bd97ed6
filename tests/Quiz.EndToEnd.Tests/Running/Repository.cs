using System.Reflection;

namespace Quiz.EndToEnd.Tests.Running;

/// <summary>Where the tests find what they run against.</summary>
public static class Repository
{
    private static readonly string Configuration = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Configuration").Value!;

    private static readonly string Root = FindRoot();

    /// <summary>The built site, of the same configuration as these tests.</summary>
    public static string SiteAssembly { get; } = Path.Combine(Root, "src", "Quiz.Web", "bin", Configuration, "net10.0", "Quiz.Web.dll");

    /// <summary>The library that ships.</summary>
    public static string Articles { get; } = Path.Combine(Root, "content", "articles");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Quiz.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Quiz.sln.");
    }
}
