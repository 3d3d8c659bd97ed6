using Quiz.Generation.LanguageModel;

namespace Quiz.Web.LanguageModels;

/// <summary>Registers the language model that is configured, if one is.</summary>
public static class LanguageModelServices
{
    /// <summary>Adds a <see cref="LanguageModelSource"/> and its settings when <see cref="LanguageModelSettings.Section"/> names a provider; ask for them as optional services.</summary>
    /// <exception cref="InvalidOperationException">The settings do not say what they must.</exception>
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, IConfiguration configuration)
    {
        if (LanguageModelSettings.Read(configuration) is not { } settings)
            return services;
        services.AddSingleton(settings);
        services.AddSingleton(provider => new LanguageModelSource(LanguageModelClients.Create(settings), settings.Options, provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
