using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Quiz.Data.Accounts;

/// <summary>The version of Identity's tables, for the site and for the migration tools alike.</summary>
internal static class IdentitySchema
{
    /// <summary>Version 3 stores passkeys.</summary>
    public static IServiceCollection AddIdentitySchema(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
}
