using Quiz.Language.Segmentation;

namespace Quiz.Language.Tests.Segmentation;

public sealed class TokenizerTests
{
    // Tokens are written with a bar between them.
    [Theory]
    [InlineData("They don't know.", "They|do|n't|know|.")]
    [InlineData("China’s plan", "China|’s|plan")]
    [InlineData("the students' teacher", "the|students|'|teacher")]
    [InlineData("He can't've known", "He|ca|n't|'ve|known")]
    [InlineData("I cannot go, we're gonna stay", "I|can|not|go|,|we|'re|gon|na|stay")]
    [InlineData("Sinn O'Connor's rock 'n' roll", "Sinn|O'Connor|'s|rock|'|n|'|roll")]
    public void Clitics_AreTokens(string text, string tokens) => Tokens(text).ShouldBe(tokens);

    [Theory]
    [InlineData("U.S. Secretary of State Mike Pompeo", "U.S.|Secretary|of|State|Mike|Pompeo")]
    [InlineData("on Oct. 6, Mr. Smith", "on|Oct.|6|,|Mr.|Smith")]
    [InlineData("Steffen W. Graae and J.K. Rowling", "Steffen|W.|Graae|and|J.K.|Rowling")]
    [InlineData("at 9:20 p.m. they", "at|9:20|p.m.|they")]
    [InlineData("No. 3 and no. They left.", "No.|3|and|no|.|They|left|.")]
    [InlineData("apples, pears, etc. are sold", "apples|,|pears|,|etc.|are|sold")]
    [InlineData("It was plan B. It failed.", "It|was|plan|B|.|It|failed|.")]
    public void FullStop_BelongsToAbbreviationsAndInitials(string text, string tokens) => Tokens(text).ShouldBe(tokens);

    [Theory]
    [InlineData("a 15-year-old girl", "a|15|-|year|-|old|girl")]
    [InlineData("the state-run news", "the|state|-|run|news")]
    [InlineData("anti-war co-founder's e-mail", "anti-war|co-founder|'s|e-mail")]
    [InlineData("Vice Minister Choe Son-hui met Moon Jae-in.", "Vice|Minister|Choe|Son-hui|met|Moon|Jae-in|.")]
    [InlineData("UN chief Ban Ki-moon's talks", "UN|chief|Ban|Ki-moon|'s|talks")]
    [InlineData("voice-over-IP and a cul-de-sac", "voice|-|over|-|IP|and|a|cul|-|de|-|sac")]
    [InlineData("the U.S.-backed Jan.-March deal", "the|U.S.|-|backed|Jan.|-|March|deal")]
    [InlineData("the Trump-led talks", "the|Trump|-|led|talks")]
    [InlineData("the Paris-based Saudi-led group", "the|Paris|-|based|Saudi|-|led|group")]
    [InlineData("Al-Qaeda and Wal-Mart", "Al|-|Qaeda|and|Wal|-|Mart")]
    public void Hyphens_PartCompoundsAndKeepNames(string text, string tokens) => Tokens(text).ShouldBe(tokens);

    [Theory]
    [InlineData("$3bn, 1,200.5 km and 30%", "$|3|bn|,|1,200.5|km|and|30|%")]
    [InlineData("900km at 7pm", "900|km|at|7|pm")]
    [InlineData("in the 1990s, the 21st", "in|the|1990s|,|the|21st")]
    [InlineData("9/11 and 11/28/2000", "9/11|and|11/28/2000")]
    [InlineData("call 713-853-3989 in 2018-19", "call|713-853-3989|in|2018|-|19")]
    [InlineData("sources [13,14]", "sources|[|13|,|14|]")]
    [InlineData("€5m or £2.50", "€|5|m|or|£|2.50")]
    public void Numbers_ArePartedFromUnitsAndSigns(string text, string tokens) => Tokens(text).ShouldBe(tokens);

    [Theory]
    [InlineData("(see https://example.org/a-b?c=d).", "(|see|https://example.org/a-b?c=d|)|.")]
    [InlineData("Write to kim.lee@mail.example.com, please", "Write|to|kim.lee@mail.example.com|,|please")]
    [InlineData("@POTUS wrote #MeToo", "@POTUS|wrote|#MeToo")]
    [InlineData("Amazon.com’s plan", "Amazon.com|’s|plan")]
    [InlineData("on whitehouse.gov.", "on|whitehouse.gov|.")]
    [InlineData("stayed home.The next", "stayed|home|.|The|next")]
    public void Addresses_AreOneToken(string text, string tokens) => Tokens(text).ShouldBe(tokens);

    [Theory]
    [InlineData("Agreement (GSOMIA), which", "Agreement|(|GSOMIA|)|,|which")]
    [InlineData("“Gradually fading,” she said", "“|Gradually|fading|,|”|she|said")]
    [InlineData("Really?! Well... no -- yes", "Really|?!|Well|...|no|--|yes")]
    [InlineData("and/or AT&T", "and|/|or|AT&T")]
    public void Punctuation_IsATokenOfItsOwn(string text, string tokens) => Tokens(text).ShouldBe(tokens);

    [Fact]
    public void InvisibleMarks_PartNothingFromTheText()
    {
        const string text = "\uFEFFOne\u00A0two\u200B three";
        Tokens(text).ShouldBe("One|two|three");
    }

    private static string Tokens(string text)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new(0, text.Length), tokens);
        return string.Join('|', tokens.Select(token => token.Of(text)));
    }
}
