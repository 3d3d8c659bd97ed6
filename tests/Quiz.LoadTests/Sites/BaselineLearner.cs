using System.Diagnostics;
using Quiz.LoadTests.Circuits;
using Quiz.LoadTests.Dom;

namespace Quiz.LoadTests.Sites;

/// <summary>A learner of the naive baseline, whose clicks reach every handler that a browser's would.</summary>
public sealed class BaselineLearner(Circuit circuit, int seed, DomNode[][] questions) : Learner(circuit, seed)
{
    private const string Mouse =
        """{"detail":1,"screenX":200,"screenY":300,"clientX":200,"clientY":200,"offsetX":5,"offsetY":5,"pageX":200,"pageY":200,"movementX":0,"movementY":0,"button":0,"buttons":0,"ctrlKey":false,"shiftKey":false,"altKey":false,"metaKey":false,"type":"click"}""";

    private readonly int[] chosen = [.. questions.Select(_ => -1)];
    private int next;

    public override async Task<SavedAnswer> AnswerAsync()
    {
        var question = next++ % questions.Length;
        var radio = questions[question][Pick(question)];
        var value = $"\"{radio.Attribute("value") ?? "on"}\"";
        var sentAt = Stopwatch.GetTimestamp();
        await FireAsync(radio, "click", Mouse, value);
        await FireAsync(radio, "input", $$"""{"value":{{value}}}""", value);
        // The page stores the answer within this handler and renders when it is done.
        await FireAsync(radio, "change", $$"""{"value":{{value}}}""", value);
        return new SavedAnswer(Guid.NewGuid(), Stopwatch.GetElapsedTime(sentAt).TotalMilliseconds);
    }

    /// <summary>Another option than last time: a click on the chosen one changes nothing.</summary>
    private int Pick(int question)
    {
        var count = questions[question].Length;
        var pick = chosen[question] < 0 ? Random.Next(count) : (chosen[question] + Random.Next(1, count)) % count;
        return chosen[question] = pick;
    }

    private async Task FireAsync(DomNode target, string eventName, string arguments, string value)
    {
        foreach (var (handler, component) in Circuit.Read(_ => BrowserEvent.Handlers(target, eventName).ToArray()))
            await Circuit.DispatchAsync(handler, eventName, $$"""{"componentId":{{component}},"fieldValue":{{value}}}""", arguments);
    }
}
