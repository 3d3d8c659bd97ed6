using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Quiz.Domain.Questions;

namespace Quiz.Domain.Answers;

/// <summary>
/// What a learner answered, in the terms of the question revision (its own option indices, never positions on a screen), so
/// that it means the same whatever order was shown.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ChoiceAnswer), "choice")]
[JsonDerivedType(typeof(VerdictAnswer), "verdict")]
[JsonDerivedType(typeof(TextAnswer), "text")]
[JsonDerivedType(typeof(GapsAnswer), "gaps")]
[JsonDerivedType(typeof(MatchesAnswer), "matches")]
[JsonDerivedType(typeof(OrderAnswer), "order")]
[JsonDerivedType(typeof(SentenceAnswer), "sentence")]
public abstract record Answer
{
    /// <summary>Whether the learner left it blank; a blank answer counts as unanswered.</summary>
    public abstract bool IsBlank { get; }
}

/// <summary>To <see cref="SingleChoice"/> (at most one) and <see cref="MultipleChoice"/>.</summary>
/// <param name="Chosen">Option indices, ascending, distinct.</param>
public sealed record ChoiceAnswer(ImmutableArray<int> Chosen) : Answer
{
    public override bool IsBlank => Chosen.IsDefaultOrEmpty;
}

/// <summary>To <see cref="TrueFalseNotGiven"/>; null when nothing is chosen.</summary>
public sealed record VerdictAnswer(Verdict? Chosen) : Answer
{
    public override bool IsBlank => Chosen is null;
}

/// <summary>To <see cref="ShortAnswer"/>.</summary>
public sealed record TextAnswer(string Text) : Answer
{
    public override bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>To <see cref="Cloze"/>.</summary>
/// <param name="Texts">One for each gap, empty where left blank.</param>
public sealed record GapsAnswer(ImmutableArray<string> Texts) : Answer
{
    public override bool IsBlank => Texts.IsDefaultOrEmpty || Texts.All(string.IsNullOrWhiteSpace);
}

/// <summary>To <see cref="Matching"/>.</summary>
/// <param name="Chosen">For each prompt an index into matches followed by extra matches, or -1 where left blank.</param>
public sealed record MatchesAnswer(ImmutableArray<int> Chosen) : Answer
{
    public override bool IsBlank => Chosen.IsDefaultOrEmpty || Chosen.All(index => index < 0);
}

/// <summary>To <see cref="Ordering"/>.</summary>
/// <param name="Places">For each element (in the revision's order) the place the learner gave it, from 0, or -1 where left blank.</param>
public sealed record OrderAnswer(ImmutableArray<int> Places) : Answer
{
    public override bool IsBlank => Places.IsDefaultOrEmpty || Places.All(place => place < 0);
}

/// <summary>To <see cref="SelectEvidence"/>; the index of the sentence picked, or -1.</summary>
public sealed record SentenceAnswer(int Sentence) : Answer
{
    public override bool IsBlank => Sentence < 0;
}
