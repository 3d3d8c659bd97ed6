using Quiz.Language.Tagging;
using Quiz.Language.Training.Augmentation;
using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Tests.Data;

public sealed class ReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quiz-readers").FullName;

    [Fact]
    public void Treebank_GivesItsSyntacticWords()
    {
        var path = Write(
            "# text = They don't.",
            "1\tThey\tthey\tPRON\tPRP\tCase=Nom\t2\tnsubj\t_\t_",
            "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
            "2\tdo\tdo\tVERB\tVBP\tMood=Ind|VerbForm=Fin\t0\troot\t_\t_",
            "2.1\tso\tso\tADV\tRB\t_\t_\t_\t_\t_",
            "3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_");
        var sentence = TreebankReader.Read(path).ShouldHaveSingleItem();
        sentence.Words.ShouldBe(["They", "do", "n't"]);
        sentence.Tree!.Heads.ShouldBe([1, -1, 1]);
        sentence.Tree.Tags[1].ToString().ShouldBe("VERB|VBP|Fin");
        sentence.Tree.Relations[2].ShouldBe("advmod");
    }

    [Fact]
    public void EntityFile_GivesSpansOfItsScheme()
    {
        var path = Write("# newdoc = x | level = ele | source = csv", "1\tKim\tB-PER", "2\tJong\tI-PER", "3\tPark\tB-PER", "4\tcup\tB-OTHER", "", "1\tHi\tO");
        var sentences = EntityFileReader.Read(path, SpanScheme.Uner, 0.5f);
        sentences.Select(sentence => sentence.Words.Length).ShouldBe([4, 1]);
        sentences[0].Spans.Select(span => (span.First, span.Count, span.Kind)).ShouldBe([(0, 2, 0), (2, 1, 0)]);
        sentences.ShouldAllBe(sentence => sentence.Part == "ele" && sentence.SpanWeight == 0.5f);
    }

    [Fact]
    public void CaseChange_KeepsAnnotationAndNumberOfWords()
    {
        var sentence = new TrainingSentence { Words = ["Kim", "visited", "the", "city"], Scheme = SpanScheme.Uner, Spans = [new(0, 1, 0, 1)] };
        var random = new Random(1);
        var varied = Enumerable.Range(0, 50).Select(_ => CaseAugmentation.Vary(sentence, 1, random)).ToList();
        varied.ShouldAllBe(changed => changed.Spans == sentence.Spans && changed.Words.Length == 4);
        varied.Select(changed => string.Join(' ', changed.Words)).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["KIM VISITED THE CITY", "Kim Visited the City", "kim visited the city"]);
        CaseAugmentation.Vary(sentence, 0, random).ShouldBeSameAs(sentence);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(params string[] lines)
    {
        var path = Path.Combine(folder, "file");
        File.WriteAllLines(path, lines);
        return path;
    }
}
