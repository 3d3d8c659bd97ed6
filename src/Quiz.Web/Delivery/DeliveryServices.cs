using Microsoft.AspNetCore.Antiforgery;

namespace Quiz.Web.Delivery;

/// <summary>How pages reach readers quickly.</summary>
public static class DeliveryServices
{
    /// <summary>Call after <c>AddRazorComponents</c>, whose antiforgery it narrows to the pages that require it.</summary>
    public static void AddDelivery(this IServiceCollection services)
    {
        var framework = services.Last(service => service.ServiceType == typeof(IAntiforgery));
        services.Remove(framework);
        services.AddSingleton<IAntiforgery>(provider => new AntiforgeryWhereRequired(
            (IAntiforgery)ActivatorUtilities.CreateInstance(provider, framework.ImplementationType!)));
    }
}
