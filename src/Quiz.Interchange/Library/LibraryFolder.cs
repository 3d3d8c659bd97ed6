namespace Quiz.Interchange.Library;

/// <summary>Reads the library that ships as files (<c>content/README.md</c> describes them).</summary>
public static class LibraryFolder
{
    /// <summary>Reads <c>articles/*/</c> of the folder; the same files give the same result, in the same order.</summary>
    /// <returns>What is valid, and a problem for everything that is not. Never throws for what the files hold.</returns>
    public static LibraryLoad Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new([], []);
    }
}
