using System.Collections.Immutable;
using Quiz.Language.Dates;
using Quiz.Language.Entities;
using Quiz.Language.Numbers;

namespace Quiz.Language.Meanings;

/// <summary>Who and what a document speaks of, and the values that it gives.</summary>
internal sealed record DocumentMeaning(
    ImmutableArray<EntityMention> Mentions, ImmutableArray<DateMention> Dates, ImmutableArray<NumberMention> Numbers, ImmutableArray<Entity> Entities);
