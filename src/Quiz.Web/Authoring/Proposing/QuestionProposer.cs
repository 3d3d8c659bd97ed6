using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Generation;
using Quiz.Generation.Facts;
using Quiz.Generation.LanguageModel;
using Quiz.Generation.Verification;
using Quiz.Language;
using Quiz.Web.LanguageModels;

namespace Quiz.Web.Authoring.Proposing;

/// <summary>Proposes questions for articles, and reads articles for judging what authors write. Never on the caller's thread: an analysis would hold up its circuit.</summary>
/// <param name="model">Null where no language model is configured, which is normal.</param>
/// <param name="settings">Of the model.</param>
public sealed class QuestionProposer(LanguageModelSource? model = null, LanguageModelSettings? settings = null)
{
    private static readonly Lazy<Task> Warm = new(() => Task.Run(() =>
    {
        var generator = new QuestionGenerator(EnglishAnalyzer.Load());
        generator.Generate(generator.Read(ArticleRevision.From(new("Norham buys ferries", null, null, null,
            [new(BlockKind.Paragraph, "The council of Norham bought two electric ferries for 14 million crowns in May 2019. Mayor Ada Brunn said that they would sail from Tromsø to Larvik.")]))));
    }));

    /// <summary>The language model that can be asked, too; null when none is configured.</summary>
    public string? Model => model is null ? null : settings?.Options.Model;

    /// <summary>
    /// Makes ready, once for the process and in the background, what the first question costs: the weights that analysis
    /// rests on and all code on the way. For the moment an author comes, long before the first article is pasted.
    /// </summary>
    public static void WarmUp() => _ = Warm.Value;

    /// <param name="count">At most so many questions; at least 1.</param>
    public Task<Proposal> ProposeAsync(ArticleRevision article, int count, CancellationToken cancellation) => Task.Run(() =>
    {
        var generator = new QuestionGenerator(EnglishAnalyzer.Load());
        var quiz = generator.Generate(generator.Read(article), new() { Count = count });
        return new Proposal([.. quiz.Questions.Select(question => question.Content)], quiz.WhyNone);
    }, cancellation);

    /// <summary>Asks the language model. What it writes passes the gate like anything else; one that does not answer is told of, not thrown.</summary>
    /// <param name="count">How many to ask for, at least 1.</param>
    /// <exception cref="InvalidOperationException">No language model is configured.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public Task<ModelAnswer> AskModelAsync(ArticleRevision article, int count, CancellationToken cancellation)
    {
        if (model is null || settings is null)
            throw new InvalidOperationException("No language model is configured.");
        var currency = settings.Options.Currency;
        return Task.Run(async () =>
        {
            var source = new QuestionGenerator(EnglishAnalyzer.Load()).Read(article);
            if (!source.Document.IsEnglish)
                return new ModelAnswer([], 0, ModelUsage.None, currency, "The text is not English; only English can be asked about.");
            var proposal = await model.ProposeAsync(source, count, cancellation);
            var gate = GateOf(source);
            ImmutableArray<QuestionContent> sound = [.. proposal.Questions.Where(question => QuestionRules.ProblemsIn(question, article).IsEmpty && gate.Check(question).IsEmpty)];
            return new(sound, proposal.Questions.Length + proposal.Rejections.Length - sound.Length, proposal.Usage, currency, proposal.Failure);
        }, cancellation);
    }

    public Task<ArticleJudge> ReadAsync(ArticleRevision article) => Task.Run(() =>
        new ArticleJudge(article, GateOf(new QuestionGenerator(EnglishAnalyzer.Load()).Read(article))));

    private static QuestionGate GateOf(SourceArticle source) => new(source, FactExtractor.Extract(source).Facts, EnglishAnalyzer.Load());
}
