namespace Quiz.Domain.Questions;

/// <summary>Who or what wrote a question.</summary>
public enum ProvenanceKind
{
    Curated,
    Written,
    Generated,
    ModelWritten,
    Imported,
}
