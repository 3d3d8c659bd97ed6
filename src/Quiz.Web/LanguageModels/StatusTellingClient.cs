using System.ClientModel;
using System.Net;
using Microsoft.Extensions.AI;

namespace Quiz.Web.LanguageModels;

/// <summary>Tells the status of a refused request in the way of the platform, so that callers need not know whose library they use.</summary>
internal sealed class StatusTellingClient(IChatClient inner) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.GetResponseAsync(messages, options, cancellationToken);
        }
        catch (ClientResultException refused)
        {
            throw new HttpRequestException(refused.Message, refused, refused.Status == 0 ? null : (HttpStatusCode)refused.Status);
        }
    }
}
