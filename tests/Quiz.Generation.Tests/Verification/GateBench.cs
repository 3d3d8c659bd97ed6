using Quiz.Domain.Anchors;
using Quiz.Domain.Questions;
using Quiz.Generation.Stems;
using Quiz.Generation.Tests.Handmade;
using Quiz.Generation.Verification;
using Quiz.Language;

namespace Quiz.Generation.Tests.Verification;

/// <summary>Puts hand-written questions about a hand-made article before the gate and gives the reasons that it names.</summary>
internal static class GateBench
{
    public static List<string> Reasons(PlainArticle article, string stem, Item item, string? evidence = null, FactKind kind = FactKind.Who)
    {
        var quote = evidence ?? article.Source.Revision.TextOf(article.Source.Revision.Blocks.First(block => block.Kind == Domain.Articles.BlockKind.Paragraph));
        var start = article.Text.IndexOf(quote, StringComparison.Ordinal);
        var content = new QuestionContent(kind, stem, item, [AnchorFinder.At(article.Source.Revision, new(start, quote.Length))], "", new(ProvenanceKind.Written, "test"));
        return [.. new QuestionGate(article.Index, EnglishAnalyzer.Load()).Check(content).Select(finding => finding.Reason)];
    }

    public static List<string> Reasons(PlainArticle article, Candidate candidate, Item? item = null)
    {
        var gate = new QuestionGate(article.Index, EnglishAnalyzer.Load());
        var evidence = AnchorFinder.At(article.Source.Revision, new(candidate.Evidence[0].Start, candidate.Evidence[0].Length));
        var content = new QuestionContent(candidate.Kind, candidate.Stem, item ?? new ShortAnswer([candidate.Key]), [evidence], "", new(ProvenanceKind.Generated, "test"));
        return [.. gate.Check(content, candidate, gate.StemTokens([candidate.Stem])[0]).Select(finding => finding.Reason)];
    }

    /// <summary>A choice of the key and others that the article names.</summary>
    public static SingleChoice Choice(string key, params string[] wrong) => Choice(DistractorKind.Elsewhere, key, wrong);

    public static SingleChoice Choice(DistractorKind kind, string key, params string[] wrong) =>
        new([new(key, true), .. wrong.Select(text => new Option(text, false, kind, "It is told of another."))]);

    public static ShortAnswer Answer(string key) => new([key]);
}
