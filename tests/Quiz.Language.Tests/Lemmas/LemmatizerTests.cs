using Quiz.Language.Lemmas;
using Quiz.Language.Network;

namespace Quiz.Language.Tests.Lemmas;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer Trained = Lemmatizer.Read(ModelFile.ReadEmbedded());

    [Theory]
    [InlineData("met", UniversalTag.Verb, "VBD", "meet")]
    [InlineData("Leaves", UniversalTag.Verb, "VBZ", "leave")]
    [InlineData("leaves", UniversalTag.Noun, "NNS", "leaf")]
    [InlineData("kidnapped", UniversalTag.Verb, "VBN", "kidnap")]
    [InlineData("hoping", UniversalTag.Verb, "VBG", "hope")]
    [InlineData("hopping", UniversalTag.Verb, "VBG", "hop")]
    [InlineData("’s", UniversalTag.Part, "POS", "'s")]
    [InlineData("’s", UniversalTag.Aux, "VBZ", "be")]
    [InlineData("n't", UniversalTag.Part, "RB", "not")]
    [InlineData("wo", UniversalTag.Aux, "MD", "will")]
    [InlineData("him", UniversalTag.Pron, "PRP", "he")]
    [InlineData("worst", UniversalTag.Adj, "JJS", "bad")]
    [InlineData("States", UniversalTag.Propn, "NNPS", "State")]
    [InlineData("Pyongyang", UniversalTag.Propn, "NNP", "Pyongyang")]
    [InlineData("United", UniversalTag.Verb, "NNP", "Unite")]
    [InlineData("NGOs", UniversalTag.Noun, "NNS", "NGO")]
    [InlineData("3,008", UniversalTag.Num, "CD", "3008")]
    public void Word_HasItsLemma(string form, UniversalTag tag, string pennTag, string lemma) => Trained.Lemma(form, tag, pennTag).ShouldBe(lemma);

    [Fact]
    public void UnknownWord_TakesTheRuleOfItsLongestEnding()
    {
        var lemmatizer = new Lemmatizer([], [new(new("NNS", ""), new(0, "")), new(new("NNS", "s"), new(1, "")), new(new("NNS", "ies"), new(3, "y"))]);

        lemmatizer.Lemma("blogs", UniversalTag.Noun, "NNS").ShouldBe("blog");
        lemmatizer.Lemma("Gloopies", UniversalTag.Noun, "NNS").ShouldBe("gloopy");
        lemmatizer.Lemma("sheep", UniversalTag.Noun, "NNS").ShouldBe("sheep");
    }

    [Fact]
    public void WordOfTheTable_OverrulesTheEndings()
    {
        var lemmatizer = new Lemmatizer([new(new("NNS", "news"), "news")], [new(new("NNS", "s"), new(1, ""))]);

        lemmatizer.Lemma("News", UniversalTag.Noun, "NNS").ShouldBe("news");
    }

    [Fact]
    public void Tables_AreReadAsTheyWereWritten()
    {
        var lemmatizer = new Lemmatizer([new(new("NNS", "news"), "news")], [new(new("NNS", "s"), new(1, "")), new(new("NNS", "ies"), new(3, "y"))]);
        var file = lemmatizer.Write(ModelFile.Empty);

        Lemmatizer.Read(file).Write(ModelFile.Empty).Text("lemmas").ShouldBe(file.Text("lemmas"));
    }
}
