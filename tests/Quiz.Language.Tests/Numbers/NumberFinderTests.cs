using System.Globalization;
using CsCheck;
using Quiz.Language.Entities;
using Quiz.Language.Lexing;
using Quiz.Language.Numbers;
using Quiz.Language.Tests.Handmade;

namespace Quiz.Language.Tests.Numbers;

public sealed class NumberFinderTests
{
    [Theory]
    [InlineData("They saw 900 soldiers", "900", "900")]
    [InlineData("They counted 1,250,000 votes", "1,250,000", "1250000")]
    [InlineData("It grew to 2.5 in May", "2.5", "2.5")]
    [InlineData("Four trips were made", "Four", "4")]
    [InlineData("two hundred and fifty people came", "two hundred and fifty", "250")]
    [InlineData("seventy-five boats sank", "seventy-five", "75")]
    [InlineData("three hundred and twenty-one thousand votes", "three hundred and twenty-one thousand", "321000")]
    [InlineData("1.2 million people live there", "1.2 million", "1200000")]
    [InlineData("half a million people live there", "half a million", "500000")]
    [InlineData("two and a half million people", "two and a half million", "2500000")]
    [InlineData("a dozen eggs broke", "a dozen", "12")]
    [InlineData("two dozen boats sank", "two dozen", "24")]
    [InlineData("a hundred thousand people", "a hundred thousand", "100000")]
    [InlineData("some 3m people watched", "3m", "3000000")]
    [InlineData("and 20k fans came", "20k", "20000")]
    [InlineData("two-thirds of voters agreed", "two-thirds", "0.6666666666666666666666666667")]
    [InlineData("a third of voters agreed", "a third", "0.3333333333333333333333333333")]
    [InlineData("a quarter of the crew left", "a quarter", "0.25")]
    [InlineData("half of the crew left", "half", "0.5")]
    [InlineData("she has visited twice", "twice", "2")]
    public void PlainNumber_HasItsValue(string text, string span, string value) =>
        Only(text).ShouldBe((span, EntityKind.Number, Decimal(value), null));

    [Theory]
    [InlineData("dozens of boats", "dozens")]
    [InlineData("tens of thousands of people", "tens of thousands")]
    [InlineData("several hundred people", "several hundred")]
    [InlineData("a few thousand people", "a few thousand")]
    [InlineData("10-15 people came", "10-15")]
    [InlineData("between 30,000 and 100,000 people", "30,000 and 100,000")]
    public void WordingWithoutOneValue_HasNone(string text, string span) => Only(text).ShouldBe((span, EntityKind.Number, null, null));

    [Theory]
    [InlineData("It cost $250,000 then", "$250,000", "250000", "USD")]
    [InlineData("It cost £3bn then", "£3bn", "3000000000", "GBP")]
    [InlineData("It cost €1.5 million then", "€1.5 million", "1500000", "EUR")]
    [InlineData("It cost £2m then", "£2m", "2000000", "GBP")]
    [InlineData("It cost US$40 then", "US$40", "40", "USD")]
    [InlineData("It cost A$1,000 then", "A$1,000", "1000", "AUD")]
    [InlineData("It cost 20 million euros then", "20 million euros", "20000000", "EUR")]
    [InlineData("It cost 50 Canadian dollars then", "50 Canadian dollars", "50", "CAD")]
    [InlineData("It cost 60 pence then", "60 pence", "0.60", "GBP")]
    [InlineData("It cost two million won then", "two million won", "2000000", "KRW")]
    public void Money_HasCurrencyAndValue(string text, string span, string value, string currency) =>
        Only(text).ShouldBe((span, EntityKind.Money, Decimal(value), currency));

    [Theory]
    [InlineData("a rise of 30 per cent then", "30 per cent", "30", "%")]
    [InlineData("a rise of 2.5% then", "2.5%", "2.5", "%")]
    [InlineData("a rise of six percent then", "six percent", "6", "%")]
    [InlineData("a rise of 3 percentage points then", "3 percentage points", "3", "percentage point")]
    public void Percentage_HasItsValue(string text, string span, string value, string unit) =>
        Only(text).ShouldBe((span, EntityKind.Percent, Decimal(value), unit));

    [Theory]
    [InlineData("a 17-year-old boy", "17-year-old", "17", "year-old")]
    [InlineData("he is 17 years old now", "17 years old", "17", "year-old")]
    [InlineData("a three-day visit", "three-day", "3", "day")]
    [InlineData("for seventy years they", "seventy years", "70", "year")]
    [InlineData("after five hours and 20 minutes they", "five hours and 20 minutes", "320", "minute")]
    [InlineData("in 2 hours, 1 minute he", "2 hours, 1 minute", "121", "minute")]
    [InlineData("half an hour went by", "half an hour", "0.5", "hour")]
    [InlineData("two-and-a-half-hour talks", "two-and-a-half-hour", "2.5", "hour")]
    [InlineData("they talked for a year", "a year", "1", "year")]
    [InlineData("two decades of war", "two decades", "2", "decade")]
    public void Duration_HasUnitAndValue(string text, string span, string value, string unit) =>
        Only(text).ShouldBe((span, EntityKind.Duration, Decimal(value), unit));

    [Theory]
    [InlineData("they fought for decades", "decades", "decade")]
    [InlineData("several months passed", "several months", "month")]
    [InlineData("a few days passed", "a few days", "day")]
    public void VagueDuration_HasUnitAlone(string text, string span, string unit) => Only(text).ShouldBe((span, EntityKind.Duration, null, unit));

    [Theory]
    [InlineData("it flew 640 km", "640 km", "640", "km")]
    [InlineData("it is 8m long", "8m", "8", "m")]
    [InlineData("it weighs 3.5 kg", "3.5 kg", "3.5", "kg")]
    [InlineData("at 120mph it broke", "120mph", "120", "mph")]
    [InlineData("at 90 miles per hour it broke", "90 miles per hour", "90", "mph")]
    [InlineData("it was 40 degrees Celsius", "40 degrees Celsius", "40", "°C")]
    [InlineData("it was 38°C there", "38°C", "38", "°C")]
    [InlineData("over 12 square miles burnt", "12 square miles", "12", "square mile")]
    public void Measure_HasUnitAndValue(string text, string span, string value, string unit) =>
        Only(text).ShouldBe((span, EntityKind.Number, Decimal(value), unit));

    [Theory]
    [InlineData("the third meeting", "third", "3")]
    [InlineData("their 70th anniversary", "70th", "70")]
    [InlineData("the twenty-first|JJ attempt", "twenty-first", "21")]
    [InlineData("his fifth|JJ visit", "fifth", "5")]
    public void Ordinal_HasItsValue(string text, string span, string value) => Only(text).ShouldBe((span, EntityKind.Ordinal, Decimal(value), null));

    [Theory]
    [InlineData("about 30 people", "about")]
    [InlineData("nearly 30 people", "nearly")]
    [InlineData("more than 30 people", "more than")]
    [InlineData("no more than 30 people", "no more than")]
    [InlineData("at least 30 people", "at least")]
    [InlineData("up to 30 people", "up to")]
    [InlineData("an estimated 30 people", "an estimated")]
    [InlineData("some 30 people", "some")]
    public void Hedge_IsKeptApartFromTheNumber(string text, string hedge)
    {
        var (document, numbers) = Find(text);
        var number = numbers.ShouldHaveSingleItem();
        number.Value.ShouldBe(30);
        number.Span.Of(document.Text).ShouldBe("30");
        number.Approximation!.Value.Of(document.Text).ShouldBe(hedge);
    }

    [Theory]
    [InlineData("asked|VBD about|IN|3|case 30 people")]
    [InlineData("the 30 people")]
    [InlineData("over 30 days")]
    public void WordThatOnlyLooksLikeAHedge_IsNone(string text) => Find(text).Numbers.ShouldHaveSingleItem().Approximation.ShouldBeNull();

    [Theory]
    [InlineData("flight MH370 vanished")]
    [InlineData("the B-52 flew")]
    [InlineData("the G20 met")]
    [InlineData("Covid-19 spread")]
    [InlineData("Apollo 11 flew|VBD")]
    [InlineData("it is open 24/7 now")]
    [InlineData("the 737s flew")]
    [InlineData("one of them left")]
    [InlineData("no one left")]
    [InlineData("one|CD|2|nummod day they left")]
    [InlineData("the First Lady spoke", "first as part of a title")]
    [InlineData("they first|RB met in Oslo")]
    [InlineData("the second half was dull", "", true)]
    public void FigureThatCountsNothing_IsNoNumber(string text, string reason = "", bool ordinalStays = false) =>
        Find(text).Numbers.Count(number => !(ordinalStays && number.Kind == EntityKind.Ordinal)).ShouldBe(0, reason);

    [Fact]
    public void AThirdBeforeANoun_IsAnOrdinal() => Only("a third attempt").ShouldBe(("third", EntityKind.Ordinal, 3m, null));

    [Fact]
    public void NumberInsideADate_IsNotCounted()
    {
        var document = HandmadeDocument.Parse("They met on 6 October with 20 others");
        var date = new TextSpan(document.Text.IndexOf("6 October", StringComparison.Ordinal), "6 October".Length);

        NumberFinder.Find(LexemeScanner.Scan(document.Text, document.Sentences[0].Span), document.Sentences[0], [date])
            .ShouldHaveSingleItem().Value.ShouldBe(20);
    }

    [Fact]
    public void AnyText_IsReadWithoutErrorAndSpansSliceBack()
    {
        string[] pieces = ["12", "3,000", "1.5", "two", "hundred", "million", "half", "a", "and", "-", "third", "$", "£", "%", "km", "m", "of", "years", "old", "99999999999999999999999", "trillion", "½", "é", "/", "one", "dozen", "tens", "th", "bn", "😀", "first"];
        Gen.Select(Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).List[0, 14], Gen.Bool.List[14, 14]).Sample((words, gaps) =>
        {
            var text = string.Concat(words.Select((word, i) => gaps[i] ? word + " " : word));
            var span = new TextSpan(0, text.Length);
            var sentence = new Sentence(0, 0, span, []);
            var numbers = NumberFinder.Find(LexemeScanner.Scan(text, span), sentence, []);
            for (var i = 0; i < numbers.Count; i++)
            {
                numbers[i].Span.Of(text).Trim().ShouldBe(numbers[i].Span.Of(text));
                if (i > 0) numbers[i].Span.Start.ShouldBeGreaterThanOrEqualTo(numbers[i - 1].Span.End);
            }
        });
    }

    private static (HandmadeDocument Document, IReadOnlyList<NumberMention> Numbers) Find(string line)
    {
        var document = HandmadeDocument.Parse(line);
        var sentence = document.Sentences[0];
        return (document, NumberFinder.Find(LexemeScanner.Scan(document.Text, sentence.Span), sentence, []));
    }

    private static (string Span, EntityKind Kind, decimal? Value, string? Unit) Only(string line)
    {
        var (document, numbers) = Find(line);
        var number = numbers.ShouldHaveSingleItem();
        return (number.Span.Of(document.Text), number.Kind, number.Value, number.Unit);
    }

    private static decimal Decimal(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);
}
