using CsCheck;
using Quiz.Language.Dates;
using Quiz.Language.Lexing;
using Quiz.Language.Tests.Handmade;

namespace Quiz.Language.Tests.Dates;

/// <summary>All relative dates are told from Wednesday, 4 September 2019.</summary>
public sealed class DateFinderTests
{
    private static readonly DateOnly Dateline = new(2019, 9, 4);

    [Theory]
    [InlineData("They met on October 6, 2019 in Oslo", "October 6, 2019", "2019-10-06")]
    [InlineData("They met on 6 October 2019 in Oslo", "6 October 2019", "2019-10-06")]
    [InlineData("They met on the 6th of October, 2019", "the 6th of October, 2019", "2019-10-06")]
    [InlineData("They met on Sunday, October 6, 2019", "Sunday, October 6, 2019", "2019-10-06")]
    [InlineData("They met on 2019-10-06 in Oslo", "2019-10-06", "2019-10-06")]
    [InlineData("They met on 23/08/2015 in Oslo", "23/08/2015", "2015-08-23")]
    [InlineData("They met in May 2015 again", "May 2015", "2015-05")]
    [InlineData("They met in 2017 again", "2017", "2017")]
    [InlineData("his 2017 inauguration was", "2017", "2017")]
    [InlineData("The treaty (1968) stands", "1968", "1968")]
    [InlineData("It began in the 1990s there", "1990s", "1990-01-01/1999-12-31")]
    [InlineData("It began in the early ’90s there", "early ’90s", "1990-01-01/1999-12-31")]
    [InlineData("It began in the sixties there", "sixties", "1960-01-01/1969-12-31")]
    [InlineData("built in the 19th century", "19th century", "1801-01-01/1900-12-31")]
    [InlineData("built in the nineteenth century", "nineteenth century", "1801-01-01/1900-12-31")]
    [InlineData("a 17th-century house", "17th-century", "1601-01-01/1700-12-31")]
    [InlineData("in the 17th and 18th centuries", "17th and 18th centuries", "1601-01-01/1800-12-31")]
    [InlineData("from 1914 to 1918 they", "1914 to 1918", "1914-01-01/1918-12-31")]
    [InlineData("the war of 1939-45 was", "1939-45", "1939-01-01/1945-12-31")]
    [InlineData("between May and July 2015 they", "May and July 2015", "2015-05-01/2015-07-31")]
    [InlineData("on May 3-5, 2015 they", "May 3-5, 2015", "2015-05-03/2015-05-05")]
    [InlineData("from 2 to 5 September 2015 they", "2 to 5 September 2015", "2015-09-02/2015-09-05")]
    [InlineData("from May 3 to June 5, 2015 they", "May 3 to June 5, 2015", "2015-05-03/2015-06-05")]
    [InlineData("in the summer of 2015 they", "summer of 2015", "2015-06-01/2015-09-22")]
    [InlineData("in the winter of 2018-19 they", "winter of 2018-19", "2018-12-01/2019-03-20")]
    [InlineData("on Christmas Day 2015 they", "Christmas Day 2015", "2015-12-25")]
    [InlineData("since mid-2015 they", "mid-2015", "2015")]
    [InlineData("Pompeii fell in AD 79 they", "AD 79", "0079")]
    public void DateThatTellsItself_NeedsNoDateline(string text, string span, string value)
    {
        Only(text, null).ShouldBe((span, value));
        Only(text, Dateline).ShouldBe((span, value), "the dateline changes nothing");
    }

    [Theory]
    [InlineData("They met on Monday in Oslo", "Monday", "2019-09-02")]
    [InlineData("They met on Wednesday in Oslo", "Wednesday", "2019-09-04", "the dateline's own day")]
    [InlineData("They met last Wednesday in Oslo", "last Wednesday", "2019-08-28")]
    [InlineData("They met last Monday in Oslo", "last Monday", "2019-09-02")]
    [InlineData("They will|MD|3|aux meet|VB|0 on Monday in Oslo", "Monday", "2019-09-09")]
    [InlineData("They meet next Monday in Oslo", "next Monday", "2019-09-09")]
    [InlineData("They met on Monday last week", "Monday last week", "2019-08-26")]
    [InlineData("They met on Monday night", "Monday night", "2019-09-02")]
    [InlineData("They met yesterday in Oslo", "yesterday", "2019-09-03")]
    [InlineData("They met the day before yesterday", "day before yesterday", "2019-09-02")]
    [InlineData("They met today in Oslo", "today", "2019-09-04")]
    [InlineData("They will|MD|3|aux meet|VB|0 tomorrow in Oslo", "tomorrow", "2019-09-05")]
    [InlineData("They met last night in Oslo", "last night", "2019-09-03")]
    [InlineData("They met last week in Oslo", "last week", "2019-08-26/2019-09-01")]
    [InlineData("They met this week in Oslo", "this week", "2019-09-02/2019-09-08")]
    [InlineData("They met last month in Oslo", "last month", "2019-08")]
    [InlineData("They meet next month in Oslo", "next month", "2019-10")]
    [InlineData("They met last year in Oslo", "last year", "2018")]
    [InlineData("They met earlier this year", "this year", "2019")]
    [InlineData("They met last weekend in Oslo", "last weekend", "2019-08-31/2019-09-01")]
    [InlineData("They met three days ago", "three days ago", "2019-09-01")]
    [InlineData("They met two weeks ago", "two weeks ago", "2019-08-19/2019-08-25")]
    [InlineData("They met two years ago", "two years ago", "2017")]
    [InlineData("They met a month ago", "a month ago", "2019-08")]
    [InlineData("They met on Oct. 6 in Oslo", "Oct. 6", "2018-10-06")]
    [InlineData("They will|MD|3|aux meet|VB|0 on Oct. 6", "Oct. 6", "2019-10-06")]
    [InlineData("They met on 31 August in Oslo", "31 August", "2019-08-31")]
    [InlineData("They met on Monday, 2 September, in Oslo", "Monday, 2 September", "2019-09-02")]
    [InlineData("They met in January in Oslo", "January", "2019-01")]
    [InlineData("They met in May last year", "May last year", "2018-05")]
    [InlineData("photo taken|VBN|0 May 3 last year", "May 3 last year", "2018-05-03")]
    [InlineData("They met last May in Oslo", "last May", "2019-05")]
    [InlineData("They met last December in Oslo", "last December", "2018-12")]
    [InlineData("They met this summer in Oslo", "this summer", "2019-06-01/2019-09-22")]
    [InlineData("They met from Monday to Wednesday", "Monday to Wednesday", "2019-09-02/2019-09-04")]
    [InlineData("They met on Christmas Eve in Oslo", "Christmas Eve", "2018-12-24")]
    public void RelativeDate_NeedsTheDateline(string text, string span, string value, string trap = "")
    {
        Only(text, Dateline).ShouldBe((span, value), trap);
        Only(text, null).ShouldBe((span, null), "nothing is guessed without a dateline");
    }

    [Theory]
    [InlineData("They met a few days ago", "a few days ago", "no exact number")]
    [InlineData("They met several years ago", "several years ago", "no exact number")]
    [InlineData("They met about three days ago", "three days ago", "hedged")]
    [InlineData("They met 10 years ago", "10 years ago", "round")]
    [InlineData("They met the following year", "following year", "told from the story")]
    [InlineData("They met the same day", "same day", "told from the story")]
    [InlineData("They met last spring in Oslo", "last spring", "this year's or the one before")]
    [InlineData("They met every Monday there", "Monday", "a habit")]
    [InlineData("They would|MD|3|aux meet|VB|0 on Monday", "Monday", "the future of the past")]
    [InlineData("They may|MD|3|aux meet|VB|0 on Monday", "Monday", "no tense")]
    [InlineData("They meets|VBZ|0 on Monday", "Monday", "a plan or a headline")]
    [InlineData("They will|MD|3|aux meet|VB|0 on Wednesday", "Wednesday", "this one or the next")]
    [InlineData("a meeting on Monday", "Monday", "no verb")]
    [InlineData("They met on Tuesday, October 6, 2019", "Tuesday, October 6, 2019", "that was a Sunday")]
    [InlineData("They met on February 30, 2019", "February 30, 2019", "no such day")]
    [InlineData("They met on 02/09/2015", "02/09/2015", "day or month first")]
    [InlineData("in the winter of 2018 they met", "winter of 2018", "either end of the year")]
    [InlineData("They met in the summer there", "summer", "no year")]
    [InlineData("built in 500 BC there", "500 BC", "before the calendar")]
    [InlineData("life is|VBZ|0 better today", "today", "nowadays")]
    [InlineData("“ We met on Monday ” , he said", "Monday", "the speaker's Monday")]
    [InlineData("They meet next weekend there", "next weekend", "this one or the next")]
    [InlineData("It fell on Black Friday then", "Black Friday", "a name")]
    public void DateWithADoubt_StaysUnresolved(string text, string span, string trap) => Only(text, Dateline).ShouldBe((span, null), trap);

    [Theory]
    [InlineData("They may meet", "modal verb")]
    [InlineData("May said no", "surname")]
    [InlineData("They march to March Street", "street")]
    [InlineData("April Jones met him", "first name")]
    [InlineData("about 2000 people met", "number")]
    [InlineData("2000|CD|2|nummod people met|VBD|0 him", "number")]
    [InlineData("it costs $2000 now", "price")]
    [InlineData("it is 1500 metres long", "length")]
    [InlineData("He reads the Sunday Times there", "newspaper")]
    [InlineData("on Mondays they met", "habit")]
    [InlineData("the last week of the war", "an end, not the week before")]
    [InlineData("in his sixties he met her", "age")]
    [InlineData("He sat|VBD in the sun", "sun")]
    [InlineData("over the past year they", "stretch")]
    [InlineData("as he told the Sun, they met", "newspaper")]
    public void WordThatOnlyLooksLikeADate_IsNone(string text, string trap) => Find(text, Dateline).Mentions.ShouldBeEmpty(trap);

    [Theory]
    [InlineData("They met|VBD|0 at|IN|5|case a talk|NN|2|obl on|IN|7|case Monday|NNP|5|nmod", "2019-09-02", "the talk dates the verb")]
    [InlineData("They announced|VBD|0 a talk|NN|2|obj on|IN|6|case Monday|NNP|4|nmod", null, "the talk may be to come")]
    [InlineData("They held|VBD|0 a talk|NN|2|obj on|IN|6|case Monday|NNP|4|nmod", "2019-09-02", "holding is what happened")]
    [InlineData("They plan|VBP|0 to|TO|4|mark meet|VB|2|xcomp on|IN|6|case Monday|NNP|4|obl", "2019-09-09", "a plan")]
    [InlineData("They planned|VBD|0 to|TO|4|mark meet|VB|2|xcomp on|IN|6|case Monday|NNP|4|obl", null, "a plan of the past")]
    [InlineData("It was|VBD|3|aux:pass held|VBN|0 on|IN|5|case Monday|NNP|3|obl", "2019-09-02", "passive")]
    [InlineData("The talk|NN|5|nsubj was|VBD|5|cop on|IN|5|case Monday|NNP|0", "2019-09-02", "copula")]
    [InlineData("He said|VBD|0 they will|MD|5|aux meet|VB|2|ccomp on|IN|7|case Monday|NNP|5|obl", "2019-09-09", "the nearest verb counts")]
    public void Weekday_FollowsTheVerbItHangsOn(string text, string? value, string trap) => Only(text, Dateline).Value.ShouldBe(value, trap);

    [Theory]
    [InlineData("In 2014, he went home.\nHe met her in May.", "2014-05", "told in the same course")]
    [InlineData("In June 2014, he went home.\nHe met her in May.", null, "May before June is another year")]
    [InlineData("He cited the 2014 pact.\nHe met her in May.", null, "a year was named, but not told from")]
    [InlineData("In 2014, he went home.\n\nHe met her in May.", "2019-05", "a new paragraph starts anew")]
    [InlineData("In 2014, he went home.\nHe will|MD|3|aux meet|VB|0 her in May.", "2020-05", "the future goes by the dateline")]
    public void MonthAfterAYear_IsCompletedOnlyWhereThatIsSafe(string text, string? value, string trap)
    {
        var (document, mentions) = Find(text, Dateline);
        mentions[^1].Span.Of(document.Text).ShouldBe("May");
        mentions[^1].Value?.ToString().ShouldBe(value, trap);
        if (value is null) mentions[^1].Value.ShouldBeNull(trap);
    }

    [Fact]
    public void Basis_TellsWhatTheValueRestsOn()
    {
        var (_, mentions) = Find("In 2014, he went home.\nHe met her in May.\n\nHe met him on Monday.", Dateline);

        mentions.Select(mention => mention.Value!.Basis).ShouldBe([DateBasis.Absolute, DateBasis.Context, DateBasis.Dateline]);
    }

    [Theory]
    [InlineData("at 8:15 p.m. they", "8:15 p.m.")]
    [InlineData("at 9am they", "9am")]
    [InlineData("at 9.30pm they", "9.30pm")]
    [InlineData("at 14:30 GMT they", "14:30 GMT")]
    [InlineData("at noon they", "noon")]
    [InlineData("at six o’clock they", "six o’clock")]
    public void TimeOfDay_IsFound(string text, string time)
    {
        var lexemes = LexemeScanner.Scan(text, new TextSpan(0, text.Length));
        TimeReader.ReadAll(lexemes).ShouldHaveSingleItem().Of(text).ShouldBe(time);
    }

    [Theory]
    [InlineData("in 2:01:39 he won")]
    [InlineData("I am 9 today")]
    [InlineData("a 25:70 ratio")]
    public void FiguresWithAColon_AreNotAlwaysATime(string text) =>
        TimeReader.ReadAll(LexemeScanner.Scan(text, new TextSpan(0, text.Length))).ShouldBeEmpty();

    [Fact]
    public void AnyText_IsReadWithoutErrorAndSpansSliceBack()
    {
        string[] pieces = ["May", "Oct", ".", "6", "31", "2019", "99", "-", "to", "between", "and", "Monday", ",", "last", "next", "week", "year", "the", "of", "1990", "s", "century", "19", "th", "third", "ago", "few", "a", "AD", "BC", "summer", "'", "9999", "0", "/", "Christmas", "Day", "early", "“", "today"];
        Gen.Select(Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).List[1, 14], Gen.Bool.List[14, 14], Gen.Date).Sample((words, gaps, day) =>
        {
            var text = string.Concat(words.Select((word, i) => gaps[i] ? word + " " : word)).TrimEnd();
            var span = new TextSpan(0, text.Length);
            var token = new Token { Index = 0, Span = span, Form = text, Lemma = text, Tag = UniversalTag.Verb, PennTag = "VBD", Morphology = Morphology.None, Head = -1, Relation = "root", HeadProbability = 1, RelationProbability = 1 };
            var sentence = new Sentence(0, 0, span, [token]);
            var mentions = new DateFinder(DateOnly.FromDateTime(day), []).Find(LexemeScanner.Scan(text, span), sentence);
            for (var i = 0; i < mentions.Count; i++)
            {
                mentions[i].Span.Of(text).Length.ShouldBeGreaterThan(0);
                if (i > 0) mentions[i].Span.Start.ShouldBeGreaterThanOrEqualTo(mentions[i - 1].Span.End);
                if (mentions[i].Value is { } value) value.First.ShouldBeLessThanOrEqualTo(value.Last);
            }
        });
    }

    private static (HandmadeDocument Document, List<DateMention> Mentions) Find(string lines, DateOnly? dateline)
    {
        var document = HandmadeDocument.Parse(lines);
        var finder = new DateFinder(dateline, Quotations.Find(document.Text, document.Sentences));
        return (document, document.Sentences.SelectMany(sentence => finder.Find(LexemeScanner.Scan(document.Text, sentence.Span), sentence)).ToList());
    }

    private static (string Span, string? Value) Only(string line, DateOnly? dateline)
    {
        var (document, mentions) = Find(line, dateline);
        var mention = mentions.ShouldHaveSingleItem();
        return (mention.Span.Of(document.Text), mention.Value?.ToString());
    }
}
