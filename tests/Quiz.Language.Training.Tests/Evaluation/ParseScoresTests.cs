using Quiz.Language.Training.Evaluation;

namespace Quiz.Language.Training.Tests.Evaluation;

public sealed class ParseScoresTests
{
    private const string Words = "minister met guest city .";
    private const string Gold = "2:nsubj 0:root 2:obj 3:nmod:poss 2:punct";

    [Fact]
    public void RightTree_ScoresAll()
    {
        var scores = ParseScores.Of([HandmadePredictions.Of(Words, Gold, Gold)]);
        (scores.Upos, scores.Uas, scores.Las, scores.FullLas, scores.Clas, scores.VerbForm).ShouldBe((100, 100, 100, 100, 100, 100));
    }

    [Fact]
    public void WrongSubtype_CountsOnlyWithSubtypes()
    {
        var scores = ParseScores.Of([HandmadePredictions.Of(Words, Gold, "2:nsubj 0:root 2:obj 3:nmod 2:punct")]);
        scores.Las.ShouldBe(100);
        scores.FullLas.ShouldBe(80);
    }

    [Fact]
    public void WrongPunctuation_DoesNotCountForContentWords()
    {
        var scores = ParseScores.Of([HandmadePredictions.Of(Words, Gold, "2:nsubj 0:root 2:obj 3:nmod:poss 3:punct")]);
        scores.Las.ShouldBe(80);
        scores.Clas.ShouldBe(100);
    }

    [Fact]
    public void WrongLabel_LowersLabelledScoresOnly()
    {
        var scores = ParseScores.Of([HandmadePredictions.Of(Words, Gold, "2:nsubj 0:root 2:obl 3:nmod:poss 2:punct")]);
        scores.Uas.ShouldBe(100);
        scores.Las.ShouldBe(80);
    }

    [Fact]
    public void RelationF1_CountsMissedAndInvented()
    {
        var sentences = new[] { HandmadePredictions.Of(Words, Gold, "2:nsubj 0:root 2:obj 2:obj 2:punct") };
        ParseScores.RelationF1(sentences, "obj").ShouldBe(200.0 / 3, 1e-6);
        ParseScores.RelationF1(sentences, "nmod").ShouldBe(0);
        ParseScores.RelationF1(sentences, "nsubj").ShouldBe(100);
    }

    [Fact]
    public void CoreClause_AsksForTheWordsOfItsArguments()
    {
        CoreClause.IsRight(HandmadePredictions.Of(Words, Gold, Gold)).ShouldBeTrue();
        CoreClause.IsRight(HandmadePredictions.Of(Words, Gold, "2:nsubj 0:root 2:obj 3:nmod 3:punct")).ShouldBeTrue();
        CoreClause.IsRight(HandmadePredictions.Of(Words, Gold, "2:nsubj 0:root 2:obj 2:obl 2:punct")).ShouldBeFalse();
        CoreClause.IsRight(HandmadePredictions.Of(Words, Gold, "0:root 1:acl 2:obj 3:nmod:poss 2:punct")).ShouldBeFalse();
    }

    [Fact]
    public void ConfidenceCurve_TakesTheSurestFirst()
    {
        const string words = "a b c d e f g h";
        const string right = "2:nsubj 0:root 2:obj 3:nmod 4:nmod 5:nmod 6:nmod 7:nmod";
        const string wrong = "3:nsubj 3:obj 0:root 3:nmod 3:nmod 5:nmod 6:nmod 7:nmod";
        var sentences = new[] { right, wrong, right, wrong }.Select((tree, i) => HandmadePredictions.Of(words, right, tree, tree == right ? 0.9f : 0.5f - 0.1f * i));
        ConfidenceCurve.Of(sentences).Points.Select(point => point.CoreRight).ShouldBe([100, 100, 200 / 3.0, 50], 1e-6);
    }
}
