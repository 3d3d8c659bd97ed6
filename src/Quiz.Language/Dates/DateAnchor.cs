namespace Quiz.Language.Dates;

/// <summary>What may complete a date expression.</summary>
/// <param name="Dateline">Null where it is not known, or where the words are someone's own and told from another day.</param>
/// <param name="ContextYear">Year of a date that the paragraph gave just before for the same course of events.</param>
/// <param name="ContextMonth">Its month, where it had one.</param>
/// <param name="IsYearDoubtful">The paragraph has just spoken of another year.</param>
internal sealed record DateAnchor(
    DateOnly? Dateline, TimeDirection Direction = TimeDirection.Unknown, int? ContextYear = null, int? ContextMonth = null, bool IsYearDoubtful = false);
