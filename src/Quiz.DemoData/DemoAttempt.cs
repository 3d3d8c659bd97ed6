using System.Collections.Immutable;
using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;

namespace Quiz.DemoData;

/// <summary>One learner's go at a quiz, with all that was done in it.</summary>
/// <param name="Number">Which go of the learner at the quiz, from 1.</param>
/// <param name="Seed">Of the option order.</param>
/// <param name="SubmittedUtc">Null when the learner left it unfinished.</param>
public sealed record DemoAttempt(
    Guid Id,
    DemoPerson Learner,
    QuizRevision Quiz,
    int Number,
    long Seed,
    DateTime StartedUtc,
    DateTime? SubmittedUtc,
    ImmutableArray<ResponseEvent> Events);
