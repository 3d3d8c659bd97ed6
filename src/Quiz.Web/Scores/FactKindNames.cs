using Quiz.Domain.Questions;

namespace Quiz.Web.Scores;

/// <summary>What the kinds of facts are called on pages.</summary>
public static class FactKindNames
{
    public static string Of(FactKind kind) => kind switch
    {
        FactKind.HowMany => "How many",
        FactKind.WhoSaid => "Who said",
        _ => kind.ToString(),
    };
}
