using CsCheck;
using Quiz.Domain.Scoring;

namespace Quiz.Domain.Tests.Scoring;

public class WordingTests
{
    [Theory]
    [InlineData("  The  STOCKHOLM talks. ", "stockholm talks")]
    [InlineData("São Paulo", "sao paulo")]
    [InlineData("Łódź, Ærø, Straße", "lodz aero strasse")]
    [InlineData("“O’Neill’s”", "oneills")]
    [InlineData("an A-bomb", "a bomb")]
    [InlineData("vitamin A", "vitamin a")]
    [InlineData("the", "the")]
    [InlineData("the U.S. and the U.N.", "us and un")]
    [InlineData("J. K. Rowling", "jk rowling")]
    [InlineData("5 a.m.", "5 am")]
    [InlineData("R&D", "r and d")]
    [InlineData("ﬁve", "5")]
    [InlineData("！？", "!?")]
    public void Words_Normalised(string text, string normal) => Wording.Normalise(text).ShouldBe(normal);

    [Theory]
    [InlineData("zero", "0")]
    [InlineData("twenty-one", "21")]
    [InlineData("twenty one", "21")]
    [InlineData("twenty, one", "20 1")]
    [InlineData("a hundred", "100")]
    [InlineData("one hundred and five", "105")]
    [InlineData("two thousand three hundred and forty-five", "2345")]
    [InlineData("nine hundred ninety-nine thousand nine hundred ninety-nine", "999999")]
    [InlineData("one million and one", "1000001")]
    [InlineData("five and six", "5 and 6")]
    [InlineData("6.5 billion", "6500000000")]
    [InlineData("55 million", "55000000")]
    [InlineData("fifty-five million", "55000000")]
    [InlineData("2 million 300 thousand", "2300000")]
    [InlineData("2 thousand 3 million", "2000 3000000")]
    [InlineData("nineteen eighty-four", "1984")]
    [InlineData("twenty nineteen", "2019")]
    [InlineData("10,000", "10000")]
    [InlineData("1,234,567.50", "1234567.5")]
    [InlineData("10 000", "10000")]
    [InlineData("10\u202F000", "10000")]
    [InlineData("1,2", "1 2")]
    [InlineData("007", "7")]
    [InlineData("6.0", "6")]
    [InlineData(".5", "0.5")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("1914–1918", "1914 1918")]
    [InlineData("first", "1st")]
    [InlineData("twenty-second", "22nd")]
    [InlineData("the hundredth", "100th")]
    [InlineData("eleventh", "11th")]
    [InlineData("21ST", "21st")]
    [InlineData("hundreds of people", "hundreds of people")]
    [InlineData("12 %", "12 percent")]
    [InlineData("twelve per cent", "12 percent")]
    [InlineData("$5", "$ 5")]
    [InlineData("6km", "6 km")]
    [InlineData("9999999999999999999999999999 trillion", "9999999999999999999999999999 1000000000000")]
    public void Numbers_InDigits(string text, string normal) => Wording.Normalise(text).ShouldBe(normal);

    [Theory]
    [InlineData("6 October 2019", "6 october 2019")]
    [InlineData("October 6, 2019", "6 october 2019")]
    [InlineData("6 Oct. 2019", "6 october 2019")]
    [InlineData("the 6th of October, 2019", "6 october 2019")]
    [InlineData("the sixth of October 2019", "6 october 2019")]
    [InlineData("2019-10-06", "6 october 2019")]
    [InlineData("2019-13-06", "2019 13 6")]
    [InlineData("Oct. 6", "6 october")]
    [InlineData("Sept. 2019", "september 2019")]
    [InlineData("October", "october")]
    [InlineData("40 October", "40 october")]
    [InlineData("6/10", "6 / 10")]
    [InlineData("they may go", "they may go")]
    public void Dates_DayMonthYear(string text, string normal) => Wording.Normalise(text).ShouldBe(normal);

    [Fact]
    public void AnyText_NormalFormIsLowerCaseWithSingleSpaces() =>
        Gen.OneOf(
            Gen.String,
            Gen.OneOf("The", "a", "six", "and", "hundred", "Million", "6.5", "Oct.", "1,000", "%", "2nd", "of", "-5", "/", "É", "twenty", "thousandth")
                .Array[0, 8].Select(parts => string.Join(' ', parts)))
        .Sample(text =>
        {
            var normal = Wording.Normalise(text);
            normal.ShouldBe(normal.ToLowerInvariant().Trim());
            normal.ShouldNotContain("  ");
        });
}
