using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Quiz.Domain.Text;

namespace Quiz.Domain.Questions;

/// <summary>The part of a question that the learner works on; each type has an answer shape of its own (<see cref="Answers.Answer"/>).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SingleChoice), "single-choice")]
[JsonDerivedType(typeof(MultipleChoice), "multiple-choice")]
[JsonDerivedType(typeof(TrueFalseNotGiven), "true-false-not-given")]
[JsonDerivedType(typeof(ShortAnswer), "short-answer")]
[JsonDerivedType(typeof(Cloze), "cloze")]
[JsonDerivedType(typeof(Matching), "matching")]
[JsonDerivedType(typeof(Ordering), "ordering")]
[JsonDerivedType(typeof(SelectEvidence), "select-evidence")]
public abstract record Item;

/// <summary>Exactly one of the options is the key.</summary>
/// <param name="KeepOrder">The options have an order of their own (numbers, dates) and are never shuffled.</param>
public sealed record SingleChoice(ImmutableArray<Option> Options, bool KeepOrder = false) : Item;

/// <summary>Two or more of the options are keys.</summary>
/// <inheritdoc cref="SingleChoice" path="/param"/>
public sealed record MultipleChoice(ImmutableArray<Option> Options, bool KeepOrder = false) : Item;

/// <summary>The stem is a statement; the learner says what the article makes of it.</summary>
public sealed record TrueFalseNotGiven(Verdict Key) : Item;

/// <param name="Accepted">Wordings that count as right; the first is the one shown. Never empty.</param>
public sealed record ShortAnswer(ImmutableArray<string> Accepted) : Item;

/// <param name="Text">Text with a gap wherever <c>{1}</c>, <c>{2}</c> … stands.</param>
/// <param name="Gaps">Accepted wordings of each gap, in the order of their numbers.</param>
public sealed record Cloze(string Text, ImmutableArray<ShortAnswer> Gaps) : Item
{
    /// <summary>What is read after a gap, up to the next one.</summary>
    /// <param name="gap">From 0.</param>
    public string After(int gap)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{{{gap + 1}}}");
        var at = Text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? "" : Text[(at + mark.Length)..].Split('{')[0];
    }
}

/// <summary>Each prompt has one match; several prompts may not share one.</summary>
/// <param name="Matches">The match of each prompt, in prompt order.</param>
/// <param name="Extra">Matches that belong to no prompt.</param>
public sealed record Matching(ImmutableArray<string> Prompts, ImmutableArray<string> Matches, ImmutableArray<Option> Extra) : Item;

/// <param name="Elements">In the right order; at least three.</param>
public sealed record Ordering(ImmutableArray<string> Elements) : Item;

/// <summary>The learner picks the sentence of the article that holds the evidence.</summary>
/// <param name="Sentences">Every sentence that can be picked, in text order.</param>
/// <param name="Keys">Indices into <paramref name="Sentences"/> that are right; picking any one of them is right.</param>
public sealed record SelectEvidence(ImmutableArray<TextSpan> Sentences, ImmutableArray<int> Keys) : Item;
