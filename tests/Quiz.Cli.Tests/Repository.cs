namespace Quiz.Cli.Tests;

/// <summary>Where the files lie that tests read as they are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Articles for development, beside the project; null where it stands alone.</summary>
    public static string? DevelopmentArticles =>
        Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", "dev-articles")) is var folder && Directory.Exists(folder) ? folder : null;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Quiz.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("No folder above the tests holds Quiz.sln.");
    }
}
