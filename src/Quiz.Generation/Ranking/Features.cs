namespace Quiz.Generation.Ranking;

/// <summary>What the order of questions rests on; each from 0 to 1.</summary>
internal sealed record Features
{
    /// <summary>1 in the article's first sentence, towards 0 at its end.</summary>
    public required double Lead { get; init; }

    /// <summary>How often the article uses the words of the stem and the answer.</summary>
    public required double Salience { get; init; }

    /// <summary>How often the article speaks of the most spoken-of person or body of the question.</summary>
    public required double Centrality { get; init; }

    /// <summary>Share of the headline's words that the question has.</summary>
    public required double Title { get; init; }

    /// <summary>How sure the analysis is.</summary>
    public required double Confidence { get; init; }

    /// <summary>How well items of this rule and type have been judged.</summary>
    public required double Acceptance { get; init; }

    /// <summary>How well items of this type serve a quiz of choices.</summary>
    public required double Type { get; init; }

    /// <summary>Share of the wrong options that stand in the article.</summary>
    public required double Options { get; init; }

    /// <summary>1 for a stem of comfortable length.</summary>
    public required double Length { get; init; }
}
