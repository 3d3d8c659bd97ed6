using System.Collections.Immutable;
using Quiz.Domain.Questions;

namespace Quiz.Generation.Ranking;

/// <summary>Spreads the keys of a quiz evenly over the places of the options, where these have no order of their own.</summary>
internal static class KeyPositions
{
    private static readonly int[] Round = [2, 0, 3, 1];

    /// <param name="contents">The questions in rank order.</param>
    /// <param name="seed">Decides where the round begins.</param>
    public static ImmutableArray<QuestionContent> Balance(IEnumerable<QuestionContent> contents, uint seed)
    {
        var next = (int)(seed % Round.Length);
        return [.. contents.Select(content => content.Item is SingleChoice { KeepOrder: false } choice
            ? content with { Item = choice with { Options = Placed(choice.Options, Round[next++ % Round.Length]) } }
            : content)];
    }

    private static ImmutableArray<Option> Placed(ImmutableArray<Option> options, int place)
    {
        var key = options.First(option => option.IsKey);
        return options.Remove(key).Insert(Math.Min(place, options.Length - 1), key);
    }
}
