using Quiz.Language.Training.Augmentation;
using Quiz.Language.Training.Data;
using Quiz.Language.Training.Tests.Learning;

namespace Quiz.Language.Training.Tests.Augmentation;

public sealed class TitleAugmentationTests
{
    private static readonly TrainingSentence Sentence = TinyTraining.Sentences[0];

    [Fact]
    public void LongerTitle_HangsOnTheNameAndTheRestMoves()
    {
        var varied = Varied();
        varied.ShouldNotBeEmpty();
        foreach (var sentence in varied)
        {
            var tree = sentence.Tree!;
            var name = Array.IndexOf(sentence.Words, "Bush");
            sentence.Spans.ShouldHaveSingleItem().First.ShouldBe(name);
            var title = Array.IndexOf(tree.Relations, "nmod:desc");
            tree.Heads[title].ShouldBe(name);
            tree.Heads[name].ShouldBe(Array.IndexOf(sentence.Words, "met"));
            tree.Heads.Count(head => head == -1).ShouldBe(1);
            tree.Heads.Length.ShouldBe(sentence.Words.Length);
            tree.Tags.Length.ShouldBe(sentence.Words.Length);
            sentence.Words[^3..].ShouldBe(["met", "Kim", "."]);
        }
    }

    [Fact]
    public void OtherSentences_StayAsTheyAre()
    {
        var random = new Random(1);
        foreach (var sentence in TinyTraining.Sentences[1..])
            TitleAugmentation.Vary(sentence, random).ShouldBeSameAs(sentence);
    }

    private static List<TrainingSentence> Varied()
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, 200).Select(_ => TitleAugmentation.Vary(Sentence, random)).Where(sentence => !ReferenceEquals(sentence, Sentence))];
    }
}
