using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>A question and its answer, before options and gates.</summary>
public sealed record Candidate
{
    /// <summary>Name of the rule that made it: "who-agent", "when".</summary>
    public required string Rule { get; init; }

    public required FactKind Kind { get; init; }

    /// <summary>The question as a learner reads it.</summary>
    public required string Stem { get; init; }

    /// <summary>The answer as a learner reads it.</summary>
    public required string Key { get; init; }

    /// <summary>Other wordings of the answer that are as right.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What the answer is, so that distractors can be of the same type and granularity.</summary>
    public required AnswerType Answer { get; init; }

    /// <summary>The answer in the document's text.</summary>
    public required TextSpan KeySpan { get; init; }

    public required Fact Fact { get; init; }

    /// <summary>The role of <see cref="Fact"/> that is asked for; null where the predicate or a whole clause is.</summary>
    public Role? Asked { get; init; }

    /// <summary>Stretches that together answer the question, verbatim and minimal; in text order, at least one.</summary>
    public required ImmutableArray<TextSpan> Evidence { get; init; }

    /// <summary>The fact told as a sentence that stands by itself, from which true/false items are made; null where the rule cannot.</summary>
    public string? Statement { get; init; }
}
