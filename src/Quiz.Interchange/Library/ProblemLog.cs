namespace Quiz.Interchange.Library;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class ProblemLog(string file)
{
    private readonly List<LibraryProblem> problems = [];

    public IReadOnlyList<LibraryProblem> Problems => problems;

    /// <summary>How many so far: a reader that sees it grow leaves out what it was reading.</summary>
    public int Count => problems.Count;

    public void Add(int line, string reason) => problems.Add(new(file, line, reason));
}
