using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Domain.Text;

namespace Quiz.Generation.LanguageModel;

/// <summary>Makes a question of what a model sent, or says why it is none.</summary>
internal static class ModelDraft
{
    private const string Stage = "model";
    private const int LongestStem = 300;
    private const int LongestOption = 200;
    private const int LongestProse = 600;
    private const int MostEvidence = 3;
    private const int MostDistractors = 5;

    /// <returns>The question, or null with the reason.</returns>
    public static QuestionContent? Read(ModelQuestion sent, ArticleRevision article, string model, out Rejection? rejection)
    {
        var stem = Text(sent.Stem);
        QuestionContent? Refuse(string reason, string? detail, out Rejection? told)
        {
            told = new(Stage, reason, stem, detail);
            return null;
        }

        var (key, explanation) = (Text(sent.Key), Text(sent.Explanation));
        if (stem.Length == 0 || key.Length == 0)
            return Refuse("incomplete", "It has no stem or no key.", out rejection);
        if (stem.Length > LongestStem || key.Length > LongestOption || explanation.Length > LongestProse)
            return Refuse("too-long", null, out rejection);
        if (Kind<FactKind>(sent.Kind) is not { } kind)
            return Refuse("unknown-kind", $"“{Text(sent.Kind)}” is none of the kinds.", out rejection);
        if (Anchors(sent.Evidence, article, out var problem) is not { } evidence)
            return Refuse("evidence-not-verbatim", problem, out rejection);
        var options = ImmutableArray.CreateBuilder<Option>();
        options.Add(new(key, IsKey: true));
        foreach (var distractor in (sent.Distractors ?? []).Take(MostDistractors))
        {
            var (text, rationale) = (Text(distractor?.Text), Text(distractor?.Rationale));
            if (text.Length is 0 or > LongestOption || rationale.Length is 0 or > LongestProse || Kind<DistractorKind>(distractor?.Kind) is not { } origin)
                return Refuse("distractor-incomplete", text, out rejection);
            if (options.Any(option => string.Equals(option.Text, text, StringComparison.OrdinalIgnoreCase)))
                return Refuse("options-alike", text, out rejection);
            options.Add(new(text, IsKey: false, origin, rationale));
        }
        rejection = null;
        // Without enough wrong options it is still a question, to be answered in words.
        Item item = options.Count >= 3 ? new SingleChoice(options.ToImmutable()) : new ShortAnswer([key]);
        return new(kind, stem, item, evidence, explanation, new(ProvenanceKind.ModelWritten, model));
    }

    private static ImmutableArray<TextAnchor>? Anchors(string?[]? quotes, ArticleRevision article, out string? problem)
    {
        var anchors = ImmutableArray.CreateBuilder<TextAnchor>();
        problem = "It has no evidence.";
        foreach (var quote in (quotes ?? []).Take(MostEvidence))
        {
            // Words that stand twice in the article are taken where they stand first.
            var anchor = AnchorFinder.Find(article, quote ?? "", occurrence: 0, out problem) ?? AnchorFinder.Find(article, quote ?? "", occurrence: 1, out _);
            if (anchor is null)
                return null;
            anchors.Add(anchor);
        }
        return anchors.Count > 0 ? anchors.ToImmutable() : null;
    }

    private static string Text(string? sent) => CanonicalText.OfBlock(sent ?? "");

    private static T? Kind<T>(string? name) where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => ModelPrompt.Name(value) == name).Select(value => (T?)value).FirstOrDefault();
}
