using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Distractors;

/// <summary>Where in the article an option was found, and the sentence that tells so.</summary>
internal sealed class Ground(ArticleIndex index)
{
    private const int QuoteLength = 90;

    /// <summary>Misread where the option stands in the sentence of the evidence, else true of another passage.</summary>
    public static DistractorKind KindOf(Candidate candidate, int sentence) =>
        sentence == candidate.Fact.Sentence ? DistractorKind.Misread : DistractorKind.Elsewhere;

    /// <summary>Why an option that the article names is wrong.</summary>
    public string Rationale(Candidate candidate, string option, int sentence, int? entity = null)
    {
        if (sentence == candidate.Fact.Sentence)
            return $"{Words.Capitalised(option)} is in the same sentence, but plays another part in it.";
        var told = entity is null
            ? null
            : index.Facts.FirstOrDefault(fact => fact.Sentence == sentence && fact.Roles.Any(role => role.Entity == entity && IsActor(role)) && Words.Count(fact.Span.Of(index.Text)) > 5);
        var quote = told is null ? Quote(sentence) : Words.Shortened(told.Span.Of(index.Text), QuoteLength);
        return $"The article tells something else of {option}: “{quote}”";
    }

    public string Quote(int sentence) => Words.Shortened(index.SentenceText(sentence), QuoteLength);

    /// <summary>How far a sentence is from the candidate's: nearer passages are the better traps.</summary>
    public static double Nearness(Candidate candidate, int sentence) => 1.0 / (1 + Math.Abs(candidate.Fact.Sentence - sentence));

    public static bool Overlaps(Candidate candidate, TextSpan span) => candidate.KeySpan.Overlaps(span);

    public static bool IsActor(Role role) => role.Kind is RoleKind.Agent or RoleKind.Patient or RoleKind.Recipient or RoleKind.Companion or RoleKind.Theme;
}
