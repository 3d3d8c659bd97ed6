using System.Net;
using System.Net.Sockets;
using Quiz.LoadTests.Sites;

namespace Quiz.LoadTests.Servers;

/// <summary>A fresh copy of a published application in a temporary folder, with a database of its own.</summary>
public sealed class Installation : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quiz-load-").FullName;

    /// <exception cref="FileNotFoundException">The folder holds no published application.</exception>
    public Installation(QuizSite site, string published)
    {
        Site = site;
        Copy(published, folder);
        // A published folder in which somebody has run the application holds a database; this one starts without.
        if (Path.GetDirectoryName(Database) is { } data && Directory.Exists(data))
            Directory.Delete(data, recursive: true);
        var name = Path.GetFileName(site.Project) + ".dll";
        Program = Path.Combine(folder, name);
        if (!File.Exists(Program))
            throw new FileNotFoundException($"{published} holds no {name}; give the folder that `dotnet publish -c Release` wrote.", Program);
    }

    public QuizSite Site { get; }

    public string Program { get; }

    public string Folder => folder;

    public string Database => Path.Combine(folder, Site.DatabasePath);

    public Task<Server> StartAsync(CancellationToken cancellation) => Server.StartAsync(this, FreePort(), cancellation);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Copy(string from, string to)
    {
        foreach (var directory in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, directory)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }
}
