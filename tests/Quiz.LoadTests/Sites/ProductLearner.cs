using System.Diagnostics;
using Quiz.LoadTests.Circuits;
using Quiz.LoadTests.Dom;

namespace Quiz.LoadTests.Sites;

/// <summary>A learner of the product. The page's script sends each response as a custom event to the island's one handler.</summary>
public sealed class ProductLearner(
    Circuit circuit, int seed, ProductContract contract, DomNode island, IReadOnlyList<ProductChoice> choices, SavedSignal saved)
    : Learner(circuit, seed)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    int next;

    public override async Task<SavedAnswer> AnswerAsync()
    {
        var choice = choices[next++ % choices.Count];
        var value = choice.Values[Random.Next(choice.Values.Count)];
        var operation = NewOperation();
        var arguments = $$"""{"operationId":"{{operation}}","position":{{choice.Position}},"kind":"answered","values":["{{value}}"],"spentMs":{{Random.Next(500, 5000)}}}""";
        var expected = saved.Expect(operation.ToString());
        var sentAt = Stopwatch.GetTimestamp();
        var handled = Circuit.DispatchAsync(Circuit.Read(_ => island.Handler("on" + contract.ResponseEvent)), contract.ResponseEvent, "null", arguments);
        await handled;
        var savedAt = await expected.WaitAsync(Patience);
        return new SavedAnswer(operation, Stopwatch.GetElapsedTime(sentAt, savedAt).TotalMilliseconds);
    }

    Guid NewOperation()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
