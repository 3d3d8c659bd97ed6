namespace Quiz.Generation.Stems;

/// <summary>What a fact and a stem must reach before anybody is asked.</summary>
internal static class StemLimits
{
    /// <summary>Lowest <see cref="Facts.Fact.Confidence"/> of a clause that is asked about.</summary>
    public const double ClauseConfidence = 0.45;

    /// <summary>Lowest confidence of a clause whose object is asked for by a mere "what".</summary>
    public const double ThingConfidence = 0.6;

    /// <summary>Lowest confidence of an appositive or title that is asked about.</summary>
    public const double NominalConfidence = 0.4;

    /// <summary>Lowest probability of an arc inside a phrase of the stem or key.</summary>
    public const double PhraseArc = 0.35;

    /// <summary>Lowest probability of the arc by which a reason, purpose or manner hangs on its clause.</summary>
    public const double ReasonArc = 0.6;

    /// <summary>Most words of a stem.</summary>
    public const int StemWords = 30;

    /// <summary>Fewest content words of a stem: below it the question has no focus.</summary>
    public const int ContentWords = 3;

    /// <summary>Content words below which a clause is told with a circumstance more.</summary>
    public const int FocusWords = 5;

    /// <summary>Most words of such a circumstance.</summary>
    public const int FocusClauseWords = 14;

    /// <summary>Words of a stem beyond which nothing optional is added.</summary>
    public const int ComfortableWords = 22;

    /// <summary>Most words of a key that names someone or something.</summary>
    public const int KeyWords = 12;

    /// <summary>Most words of a key that is a clause.</summary>
    public const int ClauseKeyWords = 25;
}
