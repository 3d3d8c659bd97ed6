namespace Quiz.Language.Tests;

/// <summary>Where the files lie that tests read as they are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

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
