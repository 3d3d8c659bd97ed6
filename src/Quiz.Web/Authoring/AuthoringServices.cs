using Quiz.Web.Authoring.Drafts;

namespace Quiz.Web.Authoring;

/// <summary>Registers what authors work with.</summary>
internal static class AuthoringServices
{
    public static void AddAuthoring(this IServiceCollection services) => services.AddSingleton<DraftDesk>();
}
