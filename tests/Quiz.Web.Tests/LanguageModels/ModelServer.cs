using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Quiz.Web.LanguageModels;

namespace Quiz.Web.Tests.LanguageModels;

/// <summary>A server on the loopback address that speaks each provider's wire protocol and answers as it is told.</summary>
public sealed class ModelServer : IAsyncDisposable
{
    public const int InputTokens = 1_200;
    public const int OutputTokens = 300;

    private readonly WebApplication app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> replies = new();

    private ModelServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(async context =>
        {
            Requests.Enqueue(await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted));
            await (replies.TryDequeue(out var reply) ? reply(context) : Status(StatusCodes.Status503ServiceUnavailable)(context));
        });
    }

    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<ModelServer> StartAsync()
    {
        var server = new ModelServer();
        await server.app.StartAsync();
        return server;
    }

    public Uri Endpoint(LanguageModelProvider provider) => new(app.Urls.First() + (provider is LanguageModelProvider.OpenAI ? "/v1" : ""));

    /// <summary>The model says <paramref name="text"/>, told in the protocol of the request.</summary>
    public ModelServer Says(string text) => Answers(context => context.Response.WriteAsJsonAsync(Told(context.Request.Path, text)));

    public ModelServer Answers(Func<HttpContext, Task> reply)
    {
        replies.Enqueue(reply);
        return this;
    }

    public static Func<HttpContext, Task> Status(int status) => context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync("""{"error": {"message": "no", "type": "refused"}}""");
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static JsonObject Told(string path, string text) => path switch
    {
        "/v1/chat/completions" => new()
        {
            ["id"] = "1", ["object"] = "chat.completion", ["created"] = 1, ["model"] = "m",
            ["choices"] = new JsonArray(new JsonObject
            {
                ["index"] = 0, ["finish_reason"] = "stop", ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text },
            }),
            ["usage"] = new JsonObject { ["prompt_tokens"] = InputTokens, ["completion_tokens"] = OutputTokens, ["total_tokens"] = InputTokens + OutputTokens },
        },
        "/api/chat" => new()
        {
            ["model"] = "m", ["created_at"] = "2026-01-01T00:00:00Z", ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text },
            ["done"] = true, ["done_reason"] = "stop", ["prompt_eval_count"] = InputTokens, ["eval_count"] = OutputTokens,
        },
        "/v1/messages" => new()
        {
            ["id"] = "1", ["type"] = "message", ["role"] = "assistant", ["model"] = "m", ["stop_reason"] = "end_turn", ["stop_sequence"] = null,
            ["content"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = text }),
            ["usage"] = new JsonObject { ["input_tokens"] = InputTokens, ["output_tokens"] = OutputTokens },
        },
        _ => throw new InvalidOperationException($"No provider asks {path}."),
    };
}
