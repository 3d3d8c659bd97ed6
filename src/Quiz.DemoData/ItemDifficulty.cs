using Bogus;
using Quiz.Domain.Questions;

namespace Quiz.DemoData;

/// <summary>How hard a question is and how well it tells learners apart: the two-parameter logistic model (Birnbaum, 1968).</summary>
/// <param name="Difficulty">The ability at which half answer right.</param>
/// <param name="Discrimination">The slope there; more than 0.</param>
internal sealed record ItemDifficulty(double Difficulty, double Discrimination)
{
    public static ItemDifficulty Draw(QuestionContent content, Randomizer random)
    {
        var ofItem = content.Item switch
        {
            SingleChoice => -1.0,
            TrueFalseNotGiven => -0.6,
            ShortAnswer or SelectEvidence => -0.3,
            Matching => -0.2,
            MultipleChoice or Cloze => 0.1,
            _ => 0.3,
        };
        var ofFact = content.Kind is FactKind.Why or FactKind.How ? 0.4 : 0;
        return new(ofItem + ofFact + 0.5 * Chance.Normal(random), random.Double(0.8, 1.6));
    }

    /// <returns>From 0 to 1.</returns>
    public double ChanceOfRight(double ability) => 1 / (1 + Math.Exp(-Discrimination * (ability - Difficulty)));
}
