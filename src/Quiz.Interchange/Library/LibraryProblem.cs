namespace Quiz.Interchange.Library;

/// <summary>Something that the loader could not take.</summary>
/// <param name="File">Relative to the library's folder, with forward slashes; of a folder when it is the folder that is wrong.</param>
/// <param name="Line">From 1; 1 also when the whole file is meant.</param>
public sealed record LibraryProblem(string File, int Line, string Reason)
{
    public override string ToString() => $"{File}:{Line}: {Reason}";
}
