namespace Quiz.Domain.Questions;

/// <summary>What kind of fact a question asks for.</summary>
public enum FactKind
{
    Who,
    Whom,
    What,
    Where,
    When,
    Why,
    HowMany,
    How,
    WhoSaid,
}
