using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Quiz.Web.Account.Mail;

namespace Quiz.Web.Account.SetUp;

/// <summary>What a site for real people still lacks, in the words of its log.</summary>
internal static class StartReport
{
    /// <param name="addresses">Where the site listens.</param>
    public static IReadOnlyList<string> Missing(IServiceProvider services, IConfiguration configuration, IEnumerable<string> addresses)
    {
        List<string> missing = [];
        var site = services.GetRequiredService<SiteAddress>();
        if (!services.GetRequiredService<SiteMail>().CanSend)
            missing.Add("Mail is not configured (Mail:Host, Mail:Port, Mail:User, Mail:Password, Mail:From, Mail:StartTls): nobody can choose a new password or change an address by mail, and addresses are not confirmed.");
        if (site.Configured is null)
            missing.Add($"The public address is not configured ({SiteAddress.Setting}): passkeys trust whatever address the browser asked for.");
        if (configuration["AllowedHosts"] is null or "" or "*")
            missing.Add("The host names are not limited (AllowedHosts): the site answers under any name that points at it.");
        if (!IsBehindTls(configuration, addresses))
            missing.Add("HTTPS is not configured: passwords and sign-ins travel unencrypted, and passkeys do not work except on localhost. Give the site a certificate (Kestrel:Certificates:Default), or put it behind a proxy that has one and set ASPNETCORE_FORWARDEDHEADERS_ENABLED=true.");
        if (services.GetRequiredService<IOptions<KeyManagementOptions>>().Value.XmlEncryptor is null)
            missing.Add("The data-protection keys lie unencrypted in the database: whoever can read the database or a backup of it can forge a sign-in. Keep both as safe as a password.");
        return missing;
    }

    private static bool IsBehindTls(IConfiguration configuration, IEnumerable<string> addresses) =>
        configuration.GetValue("ForwardedHeaders_Enabled", false)
        || addresses.Any(address => address.StartsWith("https:", StringComparison.OrdinalIgnoreCase));
}
