using System.Diagnostics;
using Quiz.Language.Entities;
using Quiz.Language.Network;
using Quiz.Language.Tagging;
using Quiz.Language.Training.Data;
using Quiz.Language.Training.Evaluation;

namespace Quiz.Language.Training;

/// <summary>Prints the scores of a model file, or of the model that the library carries, on gold tokens.</summary>
internal static class EvaluateCommand
{
    private static readonly string[] Relations =
        ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "amod", "advcl", "ccomp", "xcomp", "acl", "acl:relcl", "appos", "conj", "flat", "compound", "parataxis", "root"];

    private static readonly string[] SpanRelations = ["nsubj", "obj", "obl", "appos", "advcl", "ccomp", "acl"];

    public static void Run(IReadOnlyDictionary<string, string> arguments)
    {
        var treebanks = arguments.Required("--treebanks");
        var part = arguments.GetValueOrDefault("--part", "test");
        var clock = Stopwatch.StartNew();
        var model = Open(arguments.GetValueOrDefault("--model"));
        var network = new SentenceNetwork(WeightStorage.Read(model));
        Console.WriteLine(FormattableString.Invariant($"Model read in {clock.ElapsedMilliseconds} ms."));

        PrintParse(network, $"EWT {part}", TreebankReader.Read(Path.Combine(treebanks, "ud-ewt", $"en_ewt-{part}.conllu")));
        foreach (var (name, genre) in new[] { ("GUM-free", "gumfree"), ("GUM news", "gumnews") })
        {
            var sentences = Corpus.ReadGum(treebanks, part, genre);
            PrintParse(network, $"{name} {part}", sentences);
            PrintEntities(network, $"{name} {part}", sentences, SpanScheme.Gum);
        }

        // The development part of Universal NER takes part in training.
        if (part == "test")
            PrintEntities(network, "UNER-EWT test", EntityFileReader.Read(Path.Combine(treebanks, "ner", "uner-ewt-test.iob2"), SpanScheme.Uner), SpanScheme.Uner);
        TextStagesReport.Print(model, treebanks, part);
        PrintSpeed(network, [.. Corpus.ReadGum(treebanks, "dev").Select(sentence => sentence.Words)]);
    }

    private static ModelFile Open(string? path)
    {
        if (path is null)
            return ModelFile.ReadEmbedded();
        using var stream = File.OpenRead(path);
        return ModelFile.Read(stream);
    }

    private static void PrintParse(SentenceNetwork network, string name, List<TrainingSentence> sentences)
    {
        var predictions = GoldPrediction.Of(network, sentences);
        Console.WriteLine($"{name}: {ParseScores.Of(predictions)}");
        Console.WriteLine("  relations F1: " + Join(Relations, relation => ParseScores.RelationF1(predictions, relation)));
        Console.WriteLine("  with exact words F1: " + Join(SpanRelations, relation => CoreClause.ExactSpanF1(predictions, relation)));
        Console.WriteLine(FormattableString.Invariant($"  core clause right {100.0 * predictions.Count(CoreClause.IsRight) / predictions.Count:F1}; {ConfidenceCurve.Of(predictions)}"));
    }

    private static void PrintEntities(SentenceNetwork network, string name, List<TrainingSentence> sentences, SpanScheme scheme)
    {
        var predictions = GoldPrediction.Of(network, sentences);
        Console.WriteLine($"{name} entities, {scheme.Name} labels: {EntityScores.Of(predictions, scheme)}");
        Console.WriteLine($"{name} entities, combined: {EntityScores.Of(predictions, scheme, sentence => Combined(sentence, scheme))}");
    }

    /// <summary>The combined names in a scheme's kinds; kinds that the scheme lacks are left out.</summary>
    private static IEnumerable<LabelledSpan> Combined(GoldPrediction sentence, SpanScheme scheme) =>
        from name in sentence.Predicted.Names
        let kind = scheme.Kinds.IndexOf(name.Kind switch
        {
            EntityKind.Person => "PER",
            EntityKind.Location => "LOC",
            EntityKind.Organization => "ORG",
            EntityKind.Date => "DATE",
            EntityKind.Event => "EVENT",
            EntityKind.Miscellaneous => "MISC",
            _ => "",
        })
        where kind >= 0
        select new LabelledSpan(name.FirstToken, name.TokenCount, kind, name.Probability);

    private static void PrintSpeed(SentenceNetwork network, string[][] sentences)
    {
        var words = sentences.Sum(sentence => sentence.Length);
        var article = sentences.TakeWhile((_, index) => sentences.Take(index).Sum(sentence => sentence.Length) < 600).ToArray();
        for (var round = 0; round < 3; round++)
            network.Predict(sentences);
        var (whole, single) = (Best(() => network.Predict(sentences)), Best(() => network.Predict(article)));
        Console.WriteLine(FormattableString.Invariant(
            $"Speed on one thread: {words / whole.TotalSeconds:F0} words/s; an article of {article.Sum(sentence => sentence.Length)} words in {single.TotalMilliseconds:F1} ms."));
    }

    private static TimeSpan Best(Action action)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var clock = Stopwatch.StartNew();
            action();
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        return best;
    }

    private static string Join(IEnumerable<string> names, Func<string, double> score) =>
        string.Join("  ", names.Select(name => FormattableString.Invariant($"{name} {score(name):F1}")));
}
