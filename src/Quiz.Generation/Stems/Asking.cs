using System.Collections.Immutable;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>How a phrase is asked for.</summary>
internal sealed record Asking(string QuestionWord, string Key, AnswerType Answer)
{
    /// <summary>Where the answer stands, if that is not the phrase itself.</summary>
    public TextSpan? KeySpan { get; init; }

    /// <summary>A word that the question leaves at its end: "from".</summary>
    public string? Trailing { get; init; }

    /// <summary>True where the key needs no look at what stands in the phrase: "Monday".</summary>
    public bool KeyStands { get; init; }

    public bool IsClause { get; init; }

    public ImmutableArray<TextSpan> MoreEvidence { get; init; } = [];

    public ImmutableArray<string> Aliases { get; init; } = [];
}
