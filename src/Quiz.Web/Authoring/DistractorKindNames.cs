using Quiz.Domain.Questions;

namespace Quiz.Web.Authoring;

/// <summary>Where a wrong option comes from, in the words that pages show.</summary>
internal static class DistractorKindNames
{
    public static string Of(DistractorKind kind) => kind switch
    {
        DistractorKind.Misread => "Misreads the evidence",
        DistractorKind.Elsewhere => "True of another passage",
        DistractorKind.Unsupported => "Nowhere in the article",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
