namespace Quiz.Language.Conllu;

/// <summary>A line that is no CoNLL-U, with its number.</summary>
public sealed class ConlluException(int line, string problem) : Exception($"Line {line}: {problem}")
{
    /// <summary>Number of the line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What is wrong with it.</summary>
    public string Problem { get; } = problem;
}
