using System.ClientModel;
using System.ClientModel.Primitives;
using Anthropic;
using Microsoft.Extensions.AI;
using OllamaSharp;
using OpenAI;

namespace Quiz.Web.LanguageModels;

/// <summary>Makes the client of the configured provider. Retries are the caller's, so that each try is counted.</summary>
public static class LanguageModelClients
{
    private static readonly Uri LocalOllama = new("http://localhost:11434");

    // For servers that ask for none; the libraries refuse an empty one.
    private const string NoKey = "none";

    public static IChatClient Create(LanguageModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var model = settings.Options.Model;
        return new PlainWordsClient(settings.Provider switch
        {
            LanguageModelProvider.OpenAI => new OpenAIClient(new ApiKeyCredential(settings.ApiKey ?? NoKey), OpenAIOptions(settings)).GetChatClient(model).AsIChatClient(),
            LanguageModelProvider.Ollama => new OllamaApiClient(settings.Endpoint ?? LocalOllama, model),
            LanguageModelProvider.Anthropic => AnthropicClient(settings).AsIChatClient(model),
            _ => throw new ArgumentOutOfRangeException(nameof(settings), settings.Provider, null),
        });
    }

    private static OpenAIClientOptions OpenAIOptions(LanguageModelSettings settings)
    {
        var options = new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(maxRetries: 0), NetworkTimeout = settings.Options.Timeout };
        if (settings.Endpoint is not null)
            options.Endpoint = settings.Endpoint;
        return options;
    }

    private static AnthropicClient AnthropicClient(LanguageModelSettings settings) => settings.Endpoint is null
        ? new() { ApiKey = settings.ApiKey ?? NoKey, MaxRetries = 0, Timeout = settings.Options.Timeout }
        : new() { ApiKey = settings.ApiKey ?? NoKey, MaxRetries = 0, Timeout = settings.Options.Timeout, BaseUrl = settings.Endpoint.ToString() };
}
