using System.Diagnostics;
using Quiz.LoadTests.Circuits;
using Quiz.LoadTests.Dom;

namespace Quiz.LoadTests.Sites;

/// <summary>A learner of the product. The page's script sends each response as a custom event to the island's one handler.</summary>
public sealed class ProductLearner(
    Circuit circuit, int seed, ProductContract contract, DomNode island, IReadOnlyList<ProductChoice> choices, SavedSignal saved)
    : Learner(circuit, seed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private int next;

    public override async Task<SavedAnswer> AnswerAsync()
    {
        var choice = choices[next++ % choices.Count];
        var value = choice.Values[Random.Next(choice.Values.Count)];
        // Not seeded: a database may have seen the same seed before, and an operation is stored once.
        var operation = Guid.NewGuid();
        var arguments = $$"""{"operationId":"{{operation}}","position":{{choice.Position}},"kind":"answered","values":["{{value}}"],"spentMs":{{Random.Next(500, 5000)}}}""";
        var expected = saved.Expect(operation.ToString());
        var sentAt = Stopwatch.GetTimestamp();
        var handled = Circuit.DispatchAsync(Circuit.Read(_ => island.Handler("on" + contract.ResponseEvent)), contract.ResponseEvent, "null", arguments);
        await handled;
        var savedAt = await expected.WaitAsync(Patience);
        var outcome = Circuit.Read(_ => island.Attribute(contract.OutcomeAttribute));
        if (outcome != contract.SavedOutcome)
            throw new CircuitException($"The page called answer {value} to question {choice.Position + 1} {outcome}.");
        return new SavedAnswer(operation, Stopwatch.GetElapsedTime(sentAt, savedAt).TotalMilliseconds);
    }
}
