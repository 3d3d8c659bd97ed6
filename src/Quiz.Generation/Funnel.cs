using System.Collections.Immutable;

namespace Quiz.Generation;

/// <summary>What became of everything that might have been a question.</summary>
/// <param name="Rejections">In the order in which they fell.</param>
public sealed record Funnel(ImmutableArray<Rejection> Rejections)
{
    private static readonly string[] Stages = ["article", "facts", "stems", "model", "distractors", "verification", "ranking"];

    /// <summary>Stages in the order of the pipeline, each with its reasons, the commonest first.</summary>
    public IEnumerable<(string Stage, IReadOnlyList<(string Reason, int Count)> Reasons)> Counts() => Rejections
        .GroupBy(rejection => rejection.Stage)
        .OrderBy(stage => Array.IndexOf(Stages, stage.Key) is >= 0 and var at ? at : Stages.Length).ThenBy(stage => stage.Key, StringComparer.Ordinal)
        .Select(stage => (stage.Key, (IReadOnlyList<(string, int)>)[.. stage.GroupBy(rejection => rejection.Reason)
            .Select(reason => (Reason: reason.Key, Count: reason.Count()))
            .OrderByDescending(reason => reason.Count).ThenBy(reason => reason.Reason, StringComparer.Ordinal)]));
}
