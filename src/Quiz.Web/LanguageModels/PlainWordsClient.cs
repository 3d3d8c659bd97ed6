using System.ClientModel;
using System.Net;
using Anthropic.Exceptions;
using Microsoft.Extensions.AI;

namespace Quiz.Web.LanguageModels;

/// <summary>
/// Says in plain words why a request failed, and its status in the way of the platform, so that callers need not know
/// whose library they use and authors can read what came of it.
/// </summary>
internal sealed class PlainWordsClient(IChatClient inner) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.GetResponseAsync(messages, options, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            var status = StatusOf(failure);
            throw new HttpRequestException(InWords(status, failure), failure, status);
        }
    }

    private static HttpStatusCode? StatusOf(Exception failure) => failure switch
    {
        ClientResultException { Status: > 0 } refused => (HttpStatusCode)refused.Status,
        AnthropicApiException refused => refused.StatusCode,
        HttpRequestException refused => refused.StatusCode,
        _ => null,
    };

    private static string InWords(HttpStatusCode? status, Exception failure) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"its server does not take the key ({(int)status}).",
        HttpStatusCode.NotFound => "its server knows no such model or address (404).",
        HttpStatusCode.BadRequest => "its server does not understand the request (400).",
        HttpStatusCode.TooManyRequests => "its server is asked too often at the moment, or its limit is used up (429).",
        >= HttpStatusCode.InternalServerError => $"its server is not able to answer at the moment ({(int)status}).",
        { } other => $"its server refuses the request ({(int)other}).",
        null when IsBroken(failure) => "nothing answers at its address, or the connection broke.",
        null => "what its server answered cannot be read.",
    };

    private static bool IsBroken(Exception failure)
    {
        for (Exception? at = failure; at is not null; at = at.InnerException)
        {
            if (at is IOException or System.Net.Sockets.SocketException or HttpRequestException or AnthropicIOException)
                return true;
        }
        return false;
    }
}
