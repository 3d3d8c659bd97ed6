using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;
using static Quiz.Generation.Tests.Verification.GateBench;

namespace Quiz.Generation.Tests.Verification;

/// <summary>Read again, the stem is the frame that it was made from.</summary>
public sealed class FrameCheckTests
{
    private readonly PlainArticle article = new PlainArticle("Karim Sadi praised Anna Berg in Oslo.").People("Karim Sadi", "Anna Berg").Fact("praise", (RoleKind.Agent, "Karim Sadi"), (RoleKind.Patient, "Anna Berg"));

    [Theory]
    [InlineData("Who praised Karim Sadi in Oslo?", true)]
    [InlineData("Whom did Karim Sadi praise in Oslo?", false)]
    public void PraisedAskedForAsPraising_IsNamed(string stem, bool confused) =>
        Reasons(article, article.Ask(stem, RoleKind.Patient, AnswerType.Person, FactKind.Whom)).Contains("roles-confused").ShouldBe(confused);
}
