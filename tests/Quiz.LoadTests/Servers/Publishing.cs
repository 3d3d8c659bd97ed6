using System.Diagnostics;
using Quiz.LoadTests.Sites;

namespace Quiz.LoadTests.Servers;

/// <summary>Publishes an application of this repository in its release build.</summary>
public static class Publishing
{
    /// <returns>The folder with the published application, below <paramref name="target"/>.</returns>
    /// <exception cref="InvalidOperationException">The build fails.</exception>
    public static async Task<string> PublishAsync(QuizSite site, string target, CancellationToken cancellation)
    {
        var folder = Path.Combine(target, Path.GetFileName(site.Project));
        var start = new ProcessStartInfo("dotnet", ["publish", site.Project, "-c", "Release", "-o", folder, "-v", "quiet", "--nologo", "-nodeReuse:false"])
        {
            WorkingDirectory = RepositoryTop(),
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0 ? folder : throw new InvalidOperationException($"Publishing {site.Project} failed.");
    }

    private static string RepositoryTop()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Quiz.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run this from within the repository, or give the published folders.");
    }
}
