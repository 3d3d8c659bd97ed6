namespace Quiz.Language.Training;

/// <summary>Prints the scores of a model.</summary>
internal static class EvaluateCommand
{
    public static void Run(IReadOnlyDictionary<string, string> arguments)
    {
        _ = arguments.Required("--treebanks");
    }
}
