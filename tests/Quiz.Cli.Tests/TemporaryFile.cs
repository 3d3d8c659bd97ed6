namespace Quiz.Cli.Tests;

/// <summary>A file that ends with its test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string content)
    {
        File.WriteAllText(Path, content);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"quiz-cli-{Guid.NewGuid():N}.txt");

    public void Dispose() => File.Delete(Path);
}
