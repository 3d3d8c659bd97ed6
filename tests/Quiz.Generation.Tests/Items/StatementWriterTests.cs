using Quiz.Domain.Questions;
using Quiz.Generation.Distractors;
using Quiz.Generation.Facts;
using Quiz.Generation.Items;
using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;

namespace Quiz.Generation.Tests.Items;

/// <summary>Statements of a fact: what makes one false, and what only leaves it open.</summary>
public sealed class StatementWriterTests
{
    [Fact]
    public void WhatAnotherMayHaveDoneToo_IsNotGiven()
    {
        var statement = Of(Praise("praise", "Karim Sadi left.")).ShouldNotBeNull();

        statement.Verdict.ShouldBe(Verdict.NotGiven);
        statement.Text.ShouldBe("Karim Sadi praised the new harbour plan.");
    }

    [Fact]
    public void WhatTheArticleBringsTogetherWithTheOther_IsNotLeftOpen() => (Of(Praise("praise", "Karim Sadi hated the harbour."))?.Verdict == Verdict.NotGiven).ShouldBeFalse();

    // Only one can have written it.
    [Fact]
    public void WhatOnlyOneCanHaveDone_IsNotLeftOpen() => (Of(Praise("write", "Karim Sadi left."))?.Verdict == Verdict.NotGiven).ShouldBeFalse();

    [Fact]
    public void AgeOfSomeone_IsNoStatement()
    {
        var article = new PlainArticle("Anna Berg, the harbour master, is 62 years old.", "Karim Sadi is 58.").People("Anna Berg", "Karim Sadi").Number("62", 62).Number("58", 58)
            .Fact("be", (RoleKind.Theme, "Anna Berg"), (RoleKind.Quantity, "62"));

        Of((article, article.Ask("How old is Anna Berg, the harbour master?", RoleKind.Quantity, AnswerType.Age, FactKind.HowMany, "Anna Berg, the harbour master, is 62 years old."))).ShouldBeNull();
    }

    private static (PlainArticle, Candidate) Praise(string verb, string other)
    {
        var article = new PlainArticle("Anna Berg praised the new harbour plan.", other).People("Anna Berg", "Karim Sadi")
            .Fact(fact => fact with { Form = FactForm.Speech }, "say", (RoleKind.Agent, "Karim Sadi"))
            .Fact(verb, (RoleKind.Agent, "Anna Berg"), (RoleKind.Patient, "the new harbour plan"));
        return (article, article.Ask("Who praised the new harbour plan?", RoleKind.Agent, AnswerType.Person, FactKind.Who, "Anna Berg praised the new harbour plan."));
    }

    private static Statement? Of((PlainArticle Article, Candidate Candidate) asked) =>
        new StatementWriter(asked.Article.Index).Of(asked.Candidate, new DistractorFinder(asked.Article.Index, [asked.Candidate]).For(asked.Candidate));
}
