using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Quiz.Web.Learners;

namespace Quiz.Web.Limits;

/// <summary>
/// Bounds on what one network address may write without an account. A bucket holds a minute's worth and fills up steadily,
/// so that a class can begin at once. An endpoint takes one on by its name.
/// </summary>
public static class RequestLimits
{
    /// <summary>For starting a quiz: bounds those whom the site does not know yet, each of whom becomes a guest in the database.</summary>
    public const string GuestStarts = "guest-starts";

    /// <summary>For the pages that try passwords, make accounts or send mail: bounds their posts, not looking at them.</summary>
    public const string AccountPosts = "account-posts";

    private const int KnownBitsOfAddress = 64;

    private const string Refusal =
        "Too many requests came from your network within a minute, so this one was not carried out. Wait a minute, then go back and try again.";

    public static void AddRequestLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        // Read when first needed, so that sources of configuration added later count.
        services.AddOptions<RateLimiterOptions>().Configure<IConfiguration>((limits, configuration) =>
        {
            var settings = LimitSettings.Read(configuration);
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = RefuseAsync;
            limits.AddPolicy(GuestStarts, context => Of(context, settings.GuestStartsPerMinute, context.User.LearnerId() is null));
            limits.AddPolicy(AccountPosts, context => Of(context, settings.AccountPostsPerMinute, HttpMethods.IsPost(context.Request.Method)));
        });
    }

    private static RateLimitPartition<string> Of(HttpContext context, int perMinute, bool counts) =>
        counts && perMinute > 0
            ? RateLimitPartition.GetTokenBucketLimiter(Network(context.Connection.RemoteIpAddress), _ => new()
            {
                TokenLimit = perMinute,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
                QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter("");

    /// <summary>Whom an address stands for: with IPv6 one customer has a whole /64 network to choose addresses from (RFC 6177).</summary>
    internal static string Network(IPAddress? address)
    {
        if (address is null)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, KnownBitsOfAddress / 8))
            : address.ToString();
    }

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var response = rejected.HttpContext.Response;
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        response.ContentType = "text/plain; charset=utf-8";
        await response.WriteAsync(Refusal, cancellation);
    }
}
