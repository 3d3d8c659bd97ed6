using Quiz.Language.Network;

namespace Quiz.Language.Training;

/// <summary>Trains the small stages anew in a model file that has a network.</summary>
internal static class TextStagesCommand
{
    public static void Run(IReadOnlyDictionary<string, string> arguments)
    {
        var path = arguments.Required("--out");
        var file = ModelFile.Empty;
        if (File.Exists(path))
        {
            using var old = File.OpenRead(path);
            file = ModelFile.Read(old);
        }
        file = TextStages.AddTo(file, arguments.Required("--treebanks"), arguments.Required("--data"), arguments.Number("--seed", 1));
        using var stream = File.Create(path);
        file.Write(stream);
        Console.WriteLine($"{path}: {stream.Length:N0} bytes, sections {string.Join(", ", file.SectionNames)}");
    }
}
