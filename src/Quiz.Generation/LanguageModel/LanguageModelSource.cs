using System.Collections.Immutable;
using System.Net;
using Microsoft.Extensions.AI;
using Quiz.Domain.Questions;

namespace Quiz.Generation.LanguageModel;

/// <summary>
/// Has a language model write questions. Its words are taken for suggestions: what is not well formed or quotes what the
/// article does not say is rejected here, and the rest goes through the gate that every question goes through.
/// </summary>
public sealed class LanguageModelSource(IChatClient client, LanguageModelOptions options, TimeProvider time) : IQuestionSource
{
    private const string Stage = "model";

    // A model does not say how sure it is; its questions are ranked among the rules' fairly sure ones.
    private const double Confidence = 0.7;

    string IQuestionSource.Name => options.Model;

    async Task<SourceProposal> IQuestionSource.ProposeAsync(SourceArticle article, int count, CancellationToken cancellation)
    {
        var proposal = await ProposeAsync(article, count, cancellation);
        return new(proposal.Questions, Confidence, proposal.Rejections, proposal.Failure);
    }

    /// <summary>Asks for questions. A model that cannot be reached or does not answer sense is told in the result, not thrown.</summary>
    /// <param name="count">How many to ask for, at least 1.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<ModelProposal> ProposeAsync(SourceArticle article, int count, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var usage = ModelUsage.None;
        for (var left = options.Tries; ; left--)
        {
            string failure;
            try
            {
                using var limit = new CancellationTokenSource(options.Timeout, time);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
                var reply = await client.GetResponseAsync(Messages(article, count), Settings(), either.Token);
                usage = usage.Plus(reply.Usage?.InputTokenCount, reply.Usage?.OutputTokenCount, options);
                var proposal = Read(reply.Text, article, usage);
                if (proposal.Questions.Length > 0 || left <= 1)
                    return proposal;
                failure = "";
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                usage = usage.Plus(null, null, options);
                failure = $"The model did not answer within {options.Timeout.TotalSeconds:0} seconds.";
            }
#pragma warning disable CA1031 // Each client throws its own kinds of exceptions; all mean that there is no reply.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                usage = usage.Plus(null, null, options);
                failure = $"The model could not be asked: {exception.Message}";
                if (IsFinal(exception))
                    left = 1;
            }
            if (left <= 1)
                return new([], [], usage, failure);
            await Task.Delay(options.Pause * Math.Pow(2, options.Tries - left), time, cancellation);
        }
    }

    private ModelProposal Read(string reply, SourceArticle article, ModelUsage usage)
    {
        var questions = ImmutableArray.CreateBuilder<QuestionContent>();
        var rejections = ImmutableArray.CreateBuilder<Rejection>();
        var all = ModelReply.Read(reply, out var problems);
        foreach (var sent in all)
        {
            if (ModelDraft.Read(sent, article.Revision, options.Model, out var rejection) is not { } question)
                rejections.Add(rejection!);
            else if (questions.Any(other => string.Equals(other.Stem, question.Stem, StringComparison.OrdinalIgnoreCase)))
                rejections.Add(new(Stage, "repeated", question.Stem));
            else
                questions.Add(question);
        }
        rejections.AddRange(problems.Select(problem => new Rejection(Stage, "unreadable", "", problem)));
        return new(questions.ToImmutable(), rejections.ToImmutable(), usage, reply.Length == 0 ? "The model answered nothing." : null);
    }

    private static ChatMessage[] Messages(SourceArticle article, int count) =>
        [new(ChatRole.System, ModelPrompt.Rules), new(ChatRole.User, ModelPrompt.Request(article.Revision, count))];

    private ChatOptions Settings() => new()
    {
        ModelId = options.Model,
        MaxOutputTokens = options.MostReplyTokens,
        Temperature = 0,
        ResponseFormat = ChatResponseFormat.ForJsonSchema(ModelPrompt.Schema, "questions"),
    };

    // A wrong key or address stays wrong, however often it is tried.
    private static bool IsFinal(Exception exception) =>
        exception is HttpRequestException { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound }
            or ArgumentException or NotSupportedException;
}
