using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language;

namespace Quiz.Generation.Verification;

/// <summary>
/// The gate that every question about an article passes, whoever wrote it. A question of a person or a model is published
/// unless something <see cref="Severity.Blocks"/>; one that was generated must come through without any finding.
/// </summary>
public sealed class QuestionGate
{
    // Those of the first row do without the analysis of the stem, which costs more than all checks together.
    private static readonly Func<GateInput, IEnumerable<Finding>>[] ChecksOfWords =
        [ItemShapeCheck.Of, EvidenceCheck.Of, CompletenessCheck.Of, LeakCheck.Of, OptionCheck.Of, ModalityCheck.Of, WorthCheck.Of, TruncationCheck.Of, ResidueCheck.Of, ProminenceCheck.Of];

    private static readonly Func<GateInput, IEnumerable<Finding>>[] ChecksOfStem = [StemFormCheck.Of, PointerCheck.Of, StandaloneCheck.Of, ReferenceCheck.Of, IdiomCheck.Of, GrammarCheck.Of, ExclusivityCheck.Of, PlausibilityCheck.Of, FrameCheck.Of, RoundTripCheck.Of];

    private readonly ArticleIndex index;
    private readonly EnglishAnalyzer analyzer;

    /// <param name="article">The article that the questions are about.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="analyzer">Analyses the stems.</param>
    public QuestionGate(SourceArticle article, ImmutableArray<Fact> facts, EnglishAnalyzer analyzer)
        : this(new ArticleIndex(article, facts), analyzer)
    {
    }

    internal QuestionGate(ArticleIndex index, EnglishAnalyzer analyzer) => (this.index, this.analyzer) = (index, analyzer);

    /// <summary>Everything that was found, blocking findings first; empty where the question may be published as it stands.</summary>
    public ImmutableArray<Finding> Check(QuestionContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Check(content, null, StemTokens([GateInput.TextOf(content)])[0]);
    }

    /// <summary>Checks a question whose stem is analysed already.</summary>
    internal ImmutableArray<Finding> Check(QuestionContent content, Candidate? candidate, ImmutableArray<Token> stem)
    {
        var input = new GateInput(content, index, stem, candidate);
        return [.. ChecksOfWords.Concat(ChecksOfStem).SelectMany(check => check(input)).Distinct().OrderByDescending(finding => finding.Severity)];
    }

    /// <summary>The first finding that needs no analysis of the stem; null where there is none.</summary>
    internal Finding? FirstOfWords(QuestionContent content, Candidate? candidate)
    {
        var input = new GateInput(content, index, [], candidate);
        return ChecksOfWords.SelectMany(check => check(input)).FirstOrDefault();
    }

    /// <summary>The first finding that needs the analysis of the stem; null where there is none.</summary>
    internal Finding? FirstOfStem(QuestionContent content, Candidate? candidate, ImmutableArray<Token> stem)
    {
        var input = new GateInput(content, index, stem, candidate);
        return ChecksOfStem.SelectMany(check => check(input)).FirstOrDefault();
    }

    /// <summary>Analyses many stems in one go, which costs a fraction of one call each.</summary>
    internal ImmutableArray<ImmutableArray<Token>> StemTokens(IReadOnlyList<string> stems)
    {
        var lines = stems.Select(stem => stem.ReplaceLineEndings(" ")).ToList();
        var document = analyzer.Analyze(string.Join("\n\n", lines));
        var result = ImmutableArray.CreateBuilder<ImmutableArray<Token>>(stems.Count);
        var start = 0;
        foreach (var line in lines)
        {
            var span = new TextSpan(start, line.Length);
            result.Add(Joined(document.Sentences.Where(sentence => span.Contains(sentence.Span))));
            start += line.Length + 2;
        }
        return result.MoveToImmutable();
    }

    // A stem of two sentences is read as one row of tokens, heads counted on.
    private static ImmutableArray<Token> Joined(IEnumerable<Sentence> sentences)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var sentence in sentences)
        {
            var first = tokens.Count;
            tokens.AddRange(first == 0 ? sentence.Tokens : sentence.Tokens.Select(token => token with
            {
                Index = token.Index + first,
                Head = token.Head < 0 ? -1 : token.Head + first,
            }));
        }
        return tokens.ToImmutable();
    }
}
