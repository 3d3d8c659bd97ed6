using System.Buffers.Binary;
using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Attempts;

/// <summary>The order in which an attempt shows what can be chosen.</summary>
public static class OptionOrder
{
    /// <summary>
    /// Maps each index on the screen to the item's own index: of options (choice), of matches followed by extra matches
    /// (matching), of elements (ordering), of sentences (select-evidence); empty for items that offer nothing to choose from.
    /// Options are shuffled when the settings say so and the item does not keep its order; matches and elements always,
    /// since their own order is the key. An ordering never shows the right order.
    /// </summary>
    /// <param name="seed">Of the attempt. The same seed and question revision give the same order on every runtime.</param>
    public static ImmutableArray<int> For(QuizQuestion question, QuizSettings settings, long seed) => question.Content.Item switch
    {
        SingleChoice choice => Options(choice.Options.Length, settings.Shuffle && !choice.KeepOrder, question, seed),
        MultipleChoice choice => Options(choice.Options.Length, settings.Shuffle && !choice.KeepOrder, question, seed),
        Matching matching => Shuffled(matching.Matches.Length + matching.Extra.Length, Generator(question, seed)),
        Ordering ordering => NeverRight(ordering.Elements.Length, Generator(question, seed)),
        SelectEvidence evidence => Identity(evidence.Sentences.Length),
        _ => [],
    };

    private static ImmutableArray<int> Options(int count, bool shuffle, QuizQuestion question, long seed) =>
        shuffle ? Shuffled(count, Generator(question, seed)) : Identity(count);

    private static ImmutableArray<int> Identity(int count) => [.. Enumerable.Range(0, count)];

    private static ImmutableArray<int> NeverRight(int count, SplitMix64 generator)
    {
        var order = Shuffled(count, generator);
        while (count > 1 && order.SequenceEqual(Enumerable.Range(0, count)))
            order = Shuffled(count, generator);
        return order;
    }

    // Fisher and Yates, from the end.
    private static ImmutableArray<int> Shuffled(int count, SplitMix64 generator)
    {
        var order = ImmutableArray.CreateBuilder<int>(count);
        order.AddRange(Enumerable.Range(0, count));
        for (var last = count - 1; last > 0; last--)
        {
            var other = generator.Below(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }
        return order.MoveToImmutable();
    }

    private static SplitMix64 Generator(QuizQuestion question, long seed)
    {
        Span<byte> id = stackalloc byte[16];
        question.RevisionId.TryWriteBytes(id, bigEndian: true, out _);
        var state = SplitMix64.Mix((ulong)seed ^ BinaryPrimitives.ReadUInt64BigEndian(id));
        return new(SplitMix64.Mix(state ^ BinaryPrimitives.ReadUInt64BigEndian(id[8..])));
    }
}
