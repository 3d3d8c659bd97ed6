using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>A question as a rule writes it, before it is weighed.</summary>
internal sealed record StemDraft
{
    public required FactKind Kind { get; init; }
    public required string Stem { get; init; }
    public required string Key { get; init; }
    public required AnswerType Answer { get; init; }
    public required TextSpan KeySpan { get; init; }
    public Role? Asked { get; init; }
    public string? Statement { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What the stem was written from.</summary>
    public required IReadOnlyList<Piece> Used { get; init; }

    /// <summary>The piece that the key was written from; null where it is no single one.</summary>
    public Piece? KeyPiece { get; init; }

    /// <summary>True when the key is a clause, which may be long and may speak of the stem's subject by a pronoun.</summary>
    public bool IsClauseKey { get; init; }

    /// <summary>Stretches beyond the clause that the answer needs.</summary>
    public ImmutableArray<TextSpan> MoreEvidence { get; init; } = [];
}
