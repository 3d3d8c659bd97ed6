using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;
using Quiz.Language.Entities;
using static Quiz.Generation.Tests.Verification.GateBench;

namespace Quiz.Generation.Tests.Verification;

/// <summary>What was taken from a sentence was taken whole; parses by hand where the check looks at trees.</summary>
public sealed class TruncationCheckTests
{
    private readonly PlainArticle article = new PlainArticle("Anna Berg counted the bears of Norway.").People("Anna Berg");

    [Theory]
    [InlineData("According to most individuals living in parks, who counted the bears of Norway?", "no-source")]
    [InlineData("According to one wolf in the parks, who counted the bears of Norway?", "no-source")]
    [InlineData("According to the figures, who counted the bears of Norway?", "unexplained-the")]
    public void SourceThatStatesNothing_IsNamed(string stem, string reason) => Reasons(article, stem, Answer("Anna Berg")).ShouldContain(reason);

    [Theory]
    [InlineData("According to a study published in Science, who counted the bears of Norway?")]
    [InlineData("According to organizers, who counted the bears of Norway?")]
    [InlineData("According to Anna Berg, how many bears live in Norway?")]
    [InlineData("According to a recent newspaper profile, who counted the bears of Norway?")]
    public void SourceThatStates_Passes(string stem) => Reasons(article, stem, Answer("Anna Berg")).ShouldNotContain(reason => reason == "no-source" || reason == "unexplained-the");

    private const string Stable = """
        Wolf wolf NN 2 compound
        populations population NNS 4 nsubj
        are be VBP 4 cop
        stable stable JJ 0 root
        in in IN 6 case
        Norway Norway NNP 4 obl GPE:0
        . . . 4 punct
        """;

    [Theory]
    [InlineData("Where are wolf populations?", true)]
    [InlineData("Where are wolf populations stable?", false)]
    public void CopulaWithoutItsWord_IsNamed(string stem, bool dropped) => OfHand(Stable, stem, RoleKind.Place, AnswerType.Country).Contains("predicate-dropped").ShouldBe(dropped);

    private const string Payment = """
        Berg Berg NNP 3 nsubj PER:0
        was be VBD 3 aux:pass
        suspended suspend VBN 0 root
        over over IN 7 case
        an a DT 7 det
        alleged alleged JJ 7 amod
        £1.3m £1.3m CD 3 obl
        “ “ `` 10 punct
        disloyal disloyal JJ 10 amod
        payment payment NN 7 appos
        ” ” '' 10 punct
        . . . 3 punct
        """;

    [Theory]
    [InlineData("Who was suspended over an alleged £1.3m?", true)]
    [InlineData("Who was suspended over an alleged £1.3m “ disloyal payment ”?", false)]
    public void AmountBeforeItsNoun_IsNamed(string stem, bool cut) => OfHand(Payment, stem, RoleKind.Patient, AnswerType.Person).Contains("stem-cut-short").ShouldBe(cut);

    private const string Compound = """
        Berg Berg NNP 2 nsubj PER:0
        carries carry VBZ 0 root
        banned banned JJ 5 amod
        biphenyl biphenyl NN 5 compound
        chemicals chemical NNS 2 obj
        in in IN 7 case
        Norway Norway NNP 2 obl GPE:1
        . . . 2 punct
        """;

    [Theory]
    [InlineData("Where is Berg carrying banned biphenyl?", true)]
    [InlineData("Where is Berg carrying banned biphenyl chemicals?", false)]
    public void ModifierWithoutItsNoun_IsNamed(string stem, bool cut) => OfHand(Compound, stem, RoleKind.Place, AnswerType.Country).Contains("stem-cut-short").ShouldBe(cut);

    [Fact]
    public void TimeOfAnEvent_CountsNothing()
    {
        var landed = new PlainArticle("One heart-stopping minute later Anna Berg landed.").People("Anna Berg").Fact("land", (RoleKind.Quantity, "One"), (RoleKind.Agent, "Anna Berg"));

        Reasons(landed, landed.Ask("How many heart-stopping minutes did Anna Berg land in Norway?", RoleKind.Quantity, AnswerType.Count, FactKind.HowMany)).ShouldContain("time-asked-as-count");
    }

    [Theory]
    [InlineData("the Living Planet Index (LPI)", true)]
    [InlineData("the Liberal Peace Institute (LPI)", false)]
    public void AcronymOfNoBody_IsNoOrganisation(string introduction, bool isNone)
    {
        var index = new PlainArticle($"Today {introduction} showed a fall in numbers.").Named(EntityKind.Organization, "LPI").Fact("show", (RoleKind.Agent, "LPI"), (RoleKind.Patient, "a fall in numbers"));

        Reasons(index, index.Ask("Which organisation showed a fall in animal numbers?", RoleKind.Agent, AnswerType.Organization)).Contains("key-not-an-organisation").ShouldBe(isNone);
    }

    [Fact]
    public void PersonAskedForAsOrganisation_IsNamed()
    {
        var person = new PlainArticle("Anna Berg runs a team of twelve in Norway.").Named(EntityKind.Organization, "Anna Berg").Fact("run", (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "a team of twelve"));

        Reasons(person, person.Ask("Which organisation runs a team of twelve in Norway?", RoleKind.Agent, AnswerType.Organization)).ShouldContain("key-not-an-organisation");
    }

    [Theory]
    [InlineData("The economy falters; prices rose by a third, according to the Norwegian Bank.", true)]
    [InlineData("The economy falters, according to the Norwegian Bank.", false)]
    public void SourceOfAnotherClause_IsNamed(string sentence, bool isFar)
    {
        var bank = new PlainArticle(sentence).Named(EntityKind.Organization, "the Norwegian Bank");
        bank.Fact(fact => fact with
        {
            Span = new(sentence.IndexOf("The economy", StringComparison.Ordinal) + bank.Text.IndexOf(sentence, StringComparison.Ordinal), "The economy falters".Length),
            Attribution = new(new(bank.Text.IndexOf("the Norwegian Bank", StringComparison.Ordinal), "the Norwegian Bank".Length), 0, "the Norwegian Bank", "say", SpeechForm.AccordingTo),
        }, "falter", (RoleKind.Agent, "The economy"));

        Reasons(bank, bank.Ask("According to the Norwegian Bank, what falters in Norway?", RoleKind.Agent, AnswerType.Thing)).Contains("attribution-far").ShouldBe(isFar);
    }

    private static List<string> OfHand(string words, string stem, RoleKind asked, AnswerType answer)
    {
        var source = HandmadeArticle.Read(words);
        var facts = FactExtractor.Extract(source).Facts;
        var fact = facts.First(fact => fact.Roles.Any(role => role.Kind == asked));
        var role = fact.Roles.First(role => role.Kind == asked);
        var candidate = new Candidate
        {
            Rule = "test",
            Kind = FactKind.Who,
            Stem = stem,
            Key = role.Wording,
            Answer = answer,
            KeySpan = role.Span,
            Fact = fact,
            Asked = role,
            Evidence = [source.Document.Sentences[0].Span],
        };
        var gate = new Generation.Verification.QuestionGate(new ArticleIndex(source, facts), Language.EnglishAnalyzer.Load());
        var content = new QuestionContent(FactKind.Who, stem, new ShortAnswer([candidate.Key]), [Domain.Anchors.AnchorFinder.At(source.Revision, new(fact.Span.Start, fact.Span.Length))], "", new(ProvenanceKind.Generated, "test"));
        return [.. gate.Check(content, candidate, gate.StemTokens([stem])[0]).Select(finding => finding.Reason)];
    }
}
