using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Generation.Verification;

namespace Quiz.Web.Authoring.Proposing;

/// <summary>Says what the gate thinks of questions about one article.</summary>
public sealed class ArticleJudge(ArticleRevision article, QuestionGate gate)
{
    public ArticleRevision Article { get; } = article;

    /// <summary>What was found in a question that can be published as far as its parts go; nothing before that.</summary>
    public Task<ImmutableArray<Finding>> JudgeAsync(QuestionContent question) =>
        QuestionRules.ProblemsIn(question, Article).IsEmpty ? Task.Run(() => gate.Check(question)) : Task.FromResult(ImmutableArray<Finding>.Empty);
}
