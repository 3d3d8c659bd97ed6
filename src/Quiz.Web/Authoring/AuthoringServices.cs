using Quiz.Web.Authoring.Drafts;
using Quiz.Web.Authoring.Proposing;

namespace Quiz.Web.Authoring;

/// <summary>Registers what authors work with.</summary>
internal static class AuthoringServices
{
    public static void AddAuthoring(this IServiceCollection services)
    {
        services.AddSingleton<DraftDesk>();
        services.AddSingleton<QuestionProposer>();
    }
}
