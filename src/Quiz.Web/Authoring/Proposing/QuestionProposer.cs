using Quiz.Domain.Articles;
using Quiz.Generation;
using Quiz.Generation.Facts;
using Quiz.Generation.Verification;
using Quiz.Language;

namespace Quiz.Web.Authoring.Proposing;

/// <summary>Proposes questions for articles, and reads articles for judging what authors write. Never on the caller's thread: an analysis would hold up its circuit.</summary>
public sealed class QuestionProposer
{
    /// <param name="count">At most so many questions; at least 1.</param>
    public Task<Proposal> ProposeAsync(ArticleRevision article, int count, CancellationToken cancellation) => Task.Run(() =>
    {
        var generator = new QuestionGenerator(EnglishAnalyzer.Load());
        var quiz = generator.Generate(generator.Read(article), new() { Count = count });
        return new Proposal([.. quiz.Questions.Select(question => question.Content)], quiz.WhyNone);
    }, cancellation);

    public Task<ArticleJudge> ReadAsync(ArticleRevision article) => Task.Run(() =>
    {
        var analyzer = EnglishAnalyzer.Load();
        var source = new QuestionGenerator(analyzer).Read(article);
        return new ArticleJudge(article, new QuestionGate(source, FactExtractor.Extract(source).Facts, analyzer));
    });
}
