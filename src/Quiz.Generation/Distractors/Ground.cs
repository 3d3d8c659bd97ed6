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
            return InSentence(candidate, option, entity);
        var told = entity is null
            ? null
            : index.FactsOf(sentence).FirstOrDefault(fact => fact.Roles.Any(role => role.Entity == entity && IsActor(role)) && Words.Count(fact.Span.Of(index.Text)) > 5);
        var quote = told is null ? Quote(sentence) : Words.Shortened(told.Span.Of(index.Text), QuoteLength);
        return $"The article tells something else of {option}: “{quote}”";
    }

    // What the sentence says of the option, by another of its facts or by the part that it plays in this one.
    private string InSentence(Candidate candidate, string option, int? entity)
    {
        var other = index.FactsOf(candidate.Fact.Sentence).FirstOrDefault(fact => fact.Id != candidate.Fact.Id
            && fact.Roles.Any(role => IsActor(role) && IsOf(role, option, entity)) && Words.Count(fact.Span.Of(index.Text)) > 3);
        if (other is not null)
            return $"Of {option} the sentence tells something else: “{Words.Shortened(other.Span.Of(index.Text), QuoteLength)}”";
        if (candidate.Fact.Attribution is { } said && said.Entity is not null && said.Entity == entity)
            return $"{Words.Capitalised(option)} only tells it, of someone or something else.";
        var part = candidate.Fact.Roles.FirstOrDefault(role => role != candidate.Asked && IsOf(role, option, entity));
        return part?.Kind switch
        {
            RoleKind.Agent => $"{Words.Capitalised(option)} is the one who does it.",
            RoleKind.Patient or RoleKind.Recipient => $"{Words.Capitalised(option)} is the one to whom it happens.",
            RoleKind.Companion => $"{Words.Capitalised(option)} is the other side.",
            RoleKind.Place or RoleKind.Destination => $"{Words.Capitalised(option)} is where it happens.",
            RoleKind.Source => $"{Words.Capitalised(option)} is where it comes from.",
            _ => $"{Words.Capitalised(option)} stands in the sentence for something else: “{Quote(candidate.Fact.Sentence)}”",
        };
    }

    private static bool IsOf(Role role, string option, int? entity) => entity is not null && role.Entity == entity || Words.Holds(role.Wording, option);

    public string Quote(int sentence) => Words.Shortened(index.SentenceText(sentence), QuoteLength);

    /// <summary>How far a sentence is from the candidate's: nearer passages are the better traps.</summary>
    public static double Nearness(Candidate candidate, int sentence) => 1.0 / (1 + Math.Abs(candidate.Fact.Sentence - sentence));

    public static bool Overlaps(Candidate candidate, TextSpan span) => candidate.KeySpan.Overlaps(span);

    public static bool IsActor(Role role) => role.Kind is RoleKind.Agent or RoleKind.Patient or RoleKind.Recipient or RoleKind.Companion or RoleKind.Theme;
}
