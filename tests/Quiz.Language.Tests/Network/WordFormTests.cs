using Quiz.Language.Network;

namespace Quiz.Language.Tests.Network;

public sealed class WordFormTests
{
    [Theory]
    [InlineData("Don’t", "don't")]
    [InlineData("“", "\"")]
    [InlineData("—", "--")]
    [InlineData("2019", "2019")]
    public void Fold_LowersAndPlains(string word, string folded) =>
        WordForm.Fold(word, new char[WordForm.MaximumLength]).ToString().ShouldBe(folded);

    [Theory]
    [InlineData("2019", "!year")]
    [InlineData("900", "!3")]
    [InlineData("1,234,567", "!4")]
    [InlineData("covid-19", "covid-19")]
    [InlineData("--", "--")]
    public void FoldNumber_ClassesDigits(string word, string folded) => WordForm.FoldNumber(word).ToString().ShouldBe(folded);

    [Theory]
    [InlineData("McDonald's", false, "XxXxx'x")]
    [InlineData("U.S.", false, "X.X.")]
    [InlineData("The", true, "Xxx^")]
    [InlineData("", true, "^")]
    public void Shape_KeepsTheKindsOfCharacters(string word, bool first, string shape) =>
        WordForm.Shape(word, first, new char[16]).ToString().ShouldBe(shape);

    [Theory]
    [InlineData("seattle-based", 1)]
    [InlineData("e-mail", 2)]
    [InlineData("-", WordVectors.None)]
    [InlineData("a-", WordVectors.None)]
    [InlineData("zebra", WordVectors.None)]
    public void HyphenatedWord_FindsTheVectorOfItsPart(string word, int expected) =>
        WordVectors.Quantize(["a", "based", "email"], new float[3 * WordVectors.Width]).Find(word).ShouldBe(expected);
}
