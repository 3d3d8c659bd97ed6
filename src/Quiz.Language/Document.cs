using System.Collections.Immutable;
using Quiz.Language.Dates;
using Quiz.Language.Entities;
using Quiz.Language.Numbers;

namespace Quiz.Language;

/// <summary>A text and everything that the analysis says of it; every span is a stretch of <see cref="Text"/>.</summary>
public sealed record Document
{
    public required string Text { get; init; }

    /// <summary>The day that relative dates are told from, where it is known.</summary>
    public DateOnly? Dateline { get; init; }

    /// <summary>False when the text is not English; it then has paragraphs and nothing below them.</summary>
    public required bool IsEnglish { get; init; }

    public required ImmutableArray<TextSpan> Paragraphs { get; init; }
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>Names and values in the order of the text.</summary>
    public required ImmutableArray<EntityMention> Mentions { get; init; }

    public required ImmutableArray<DateMention> Dates { get; init; }
    public required ImmutableArray<NumberMention> Numbers { get; init; }
    public required ImmutableArray<Entity> Entities { get; init; }
}
